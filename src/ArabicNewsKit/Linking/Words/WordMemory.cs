using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The different words of the texts that were read last, each with what the tables say of it. News repeats its words, from one
/// article to the next as well, and the tables are large and lie far from the processor; what was asked once is kept together here.
/// </summary>
/// <remarks>
/// All that is kept is a function of the word, the gazetteer and the lexicon, or is begun anew with each text: a text reads the
/// same whatever was read before it. The room is rented, to be given back.
/// </remarks>
/// <threadsafety>One analysis at a time has it, see <see cref="WordMemories"/>.</threadsafety>
internal sealed class WordMemory(Gazetteer gazetteer, Lexicon lexicon) : IDisposable
{
    /// <summary>So many words, those of a hundred articles, stay with what is known of them (two megabytes) in a processor's own cache.</summary>
    public const int MostWords = 1 << 13;

    /// <summary>Words of news have five letters; so none but foreign ones fill the room sooner.</summary>
    public const int MostLetters = MostWords * 8;

    private readonly WordNumbers numbers = new();
    private readonly PooledList<KnownWord> words = new();

    /// <summary>Where each word was handed out last.</summary>
    private readonly PooledList<Handed> handed = new();
    private readonly FormWords forms = new(gazetteer.Layers.Length);
    private readonly FormNames names = new();

    /// <summary>How many texts were read.</summary>
    private int texts;

    public Gazetteer Gazetteer => gazetteer;

    public Lexicon Lexicon => lexicon;

    /// <summary>What single words are as names.</summary>
    public LoneNames LoneNames { get; } = new();

    /// <summary>Whether there are more words, letters or options than are worth keeping.</summary>
    public bool IsFull => words.Count > MostWords || numbers.Letters > MostLetters || LoneNames.IsFull;

    /// <summary>Hands out the different words of a text, and looks those up that stood in none before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbered">Filled with the number of each word of the text among the different ones.</param>
    /// <param name="different">Filled with what is known of these: copies, which lie close together while the text is read.</param>
    public void Read(NewsText text, Span<int> numbered, PooledList<KnownWord> different)
    {
        int known = words.Count;
        numbers.Reserve(text.Count);
        texts++;
        for (int i = 0; i < text.Count; i++)
        {
            int number = numbers.Of(text, i);
            if (number == words.Count)
            {
                Look(text, i);
            }

            ref Handed last = ref handed[number];
            if (last.Text != texts)
            {
                last = new Handed(texts, different.Count);
                different.Add().Number = number;
            }

            numbered[i] = last.Place;
        }

        forms.Find(text, gazetteer.Layers);
        names.Find(words.Span[known..], forms, gazetteer.Layers);
        foreach (ref KnownWord word in different.Span)
        {
            word = words[word.Number];
        }
    }

    /// <summary>Takes what was found out about words, wherever they stand, while a text was read.</summary>
    public void Learn(ReadOnlySpan<KnownWord> different)
    {
        foreach (ref readonly KnownWord word in different)
        {
            ref KnownWord kept = ref words[word.Number];
            kept.Absences = word.Absences | Absence.OfText;
            kept.PersonShape = word.PersonShape;
            kept.LabelShape = word.LabelShape;
        }
    }

    /// <summary>The number that a layer of the gazetteer gives a word; -1 where no name holds it.</summary>
    public int WordId(GazetteerLayer layer, in KnownWord word) => forms[layer, word.FirstForm];

    /// <summary>The hashes of a word in each of its forms.</summary>
    public ReadOnlySpan<uint> FormHashes(in KnownWord word) => forms.HashesOf(word.FirstForm, word.Forms.Count);

    /// <summary>The listed names that start with a word, in whichever form; those of the topmost layer first.</summary>
    public Span<FormName> NamesOf(in KnownWord word) => names.Of(word);

    public void Dispose()
    {
        numbers.Dispose();
        words.Dispose();
        handed.Dispose();
        forms.Dispose();
        names.Dispose();
        LoneNames.Dispose();
    }

    /// <summary>Looks a new word up.</summary>
    private void Look(NewsText text, int index)
    {
        WordKind kind = text[index].Kind;
        ReadOnlySpan<char> key = text.KeyOf(index);
        bool arabic = kind == WordKind.Arabic;
        WordForms taken = arabic ? WordForms.Of(key) : WordForms.Whole;
        handed.Add(default);
        words.Add() = new KnownWord
        {
            Number = words.Count - 1,
            Traits = arabic && lexicon.Words.TryGetValue(key, text[index].Hash, out LexiconWord found) ? found.Traits : WordTraits.None,
            Forms = taken,
            FirstForm = kind == WordKind.Symbol ? FormWords.None : forms.Add(text, index, taken),
            Absences = Absence.OfText | (JoinedSpelling.MayOpen(key, taken) ? Absence.None : Absence.Joint)
                | (GazetteerScanner.MayBeEnclitic(key) ? Absence.None : Absence.Enclitic),
            PersonOdds = double.NegativeInfinity,
            PersonShape = double.NaN,
            LabelShape = double.NaN,
        };
    }

    /// <summary>Where a word was handed out.</summary>
    /// <param name="Text">The number of the text, from 1.</param>
    /// <param name="Place">The word's number among the different ones there.</param>
    private readonly record struct Handed(int Text, int Place);
}
