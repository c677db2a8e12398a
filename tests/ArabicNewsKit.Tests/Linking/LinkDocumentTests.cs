using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>What is read once for each different word, held against a look at the word itself: one memory reads all articles.</summary>
public class LinkDocumentTests
{
    [Fact]
    public void A_word_that_stands_again_is_counted_and_known()
    {
        using var memory = new WordMemory(Gazetteer.Default, Lexicon.Default);
        foreach (NewsDocument article in SampleArticles.All)
        {
            using NewsText text = NewsText.Read(article.Text);
            using var document = new LinkDocument(text, memory);
            var counts = Enumerable.Range(0, text.Count).CountBy(i => (text[i].Kind, text.KeyOf(i).ToString())).ToDictionary();
            for (int i = 0; i < text.Count; i++)
            {
                string key = text.KeyOf(i).ToString();
                bool arabic = text[i].Kind == WordKind.Arabic;
                Assert.Equal(counts[(text[i].Kind, key)], document.Occurrences(i));
                Assert.Equal(arabic && Lexicon.Default.Words.TryGetValue(key, out LexiconWord word) ? word.Traits : WordTraits.None, document.Traits[i]);
            }
        }
    }

    [Fact]
    public void The_names_that_start_with_a_form_are_those_of_the_trie()
    {
        GazetteerLayer layer = Gazetteer.Default.Layers[0];
        using var memory = new WordMemory(Gazetteer.Default, Lexicon.Default);
        foreach (NewsDocument article in SampleArticles.All)
        {
            using NewsText text = NewsText.Read(article.Text);
            using var document = new LinkDocument(text, memory);
            for (int i = 0; i < text.Count; i++)
            {
                var expected = new List<(WordForm Form, int Node, bool Named, bool GoesOn)>();
                foreach (WordForm form in text[i].Kind == WordKind.Symbol ? default : document.FormsOf(i))
                {
                    int node = layer.Step(0, layer.WordId(text.KeyOf(i)[form.Offset..]));
                    if (node >= 0)
                    {
                        expected.Add((form, node, !layer.Postings(node).IsEmpty, layer.HasNext(node)));
                    }
                }

                Assert.Equal(expected, document.NamesOf(i).ToArray().Select(name => (name.Form, name.Node, name.Named, name.GoesOn)));
            }
        }
    }

    /// <summary>Else a reading that was taken for hopeless might have been the right one.</summary>
    [Fact]
    public void No_text_adds_more_to_a_name_than_the_reach()
    {
        foreach (NewsDocument article in SampleArticles.All)
        {
            using NewsText text = NewsText.Read(article.Text);
            using var document = new LinkDocument(text, new WordMemory(Gazetteer.Default, Lexicon.Default)) { Year = article.Published?.Year };
            CueReader.Read(document);
            GazetteerScanner.Scan(document);
            LinkScorer.Weigh(document, 0);
            LinkScorer.Choose(document, null);
            using var selector = new CandidateSelector(document);
            using var evidence = new DocumentEvidence(document, selector.Select());
            LinkScorer.Choose(document, evidence);
            foreach (Candidate candidate in document.Candidates.Span)
            {
                LinkOption[] options = document.OptionsOf(candidate).ToArray();
                Assert.True(
                    options.Any(option => option.Kind == NameKind.Adjective)
                    || candidate.LogOdds <= options.Max(option => option.NameOdds + LinkScorer.Reach(document, option.Type)),
                    text.Surface(text.SpanOf(candidate.First, candidate.Last)));
            }
        }
    }
}
