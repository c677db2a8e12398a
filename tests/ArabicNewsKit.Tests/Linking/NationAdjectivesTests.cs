using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Linking;

public class NationAdjectivesTests
{
    [Fact]
    public void The_nations_among_words_are_those_whose_adjective_is_one_of_them()
    {
        GazetteerLayer layer = Gazetteer.Default.Layers[0];
        foreach (NewsDocument article in SampleArticles.All)
        {
            using NewsText text = NewsText.Read(article.Text);
            using var document = new LinkDocument(text, new WordMemory(Gazetteer.Default, Lexicon.Default));
            CueReader.Read(document);
            GazetteerScanner.Scan(document);
            LinkScorer.Weigh(document, 0);
            LinkScorer.Choose(document, null);
            using var selector = new CandidateSelector(document);
            using var evidence = new DocumentEvidence(document, selector.Select());
            NationAdjectives nations = evidence.Nations;
            for (int node = 0; node < 2000; node++)
            {
                int[] words = layer.WordsBehind(node).ToArray();
                uint expected = 0;
                for (int nation = 0; nation < nations.Count; nation++)
                {
                    bool among = words.Contains(nations.Masculine(nation, layer)) || words.Contains(nations.Feminine(nation, layer));
                    expected |= among ? 1u << nation : 0;
                }

                Assert.Equal(expected, nations.Among(words, layer));
            }
        }
    }
}
