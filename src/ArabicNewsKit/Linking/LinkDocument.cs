using System.Buffers;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>The working state of one document, in rented room that is given back at the end.</summary>
internal sealed class LinkDocument : IDisposable
{
    /// <summary>No word of the tables is longer.</summary>
    private const int LongestKey = 40;

    private const double LeastShape = -5;
    private const double MostShape = 6;

    /// <summary>The number of each word among the different ones.</summary>
    private readonly int[] numbers;
    private readonly PooledList<KnownWord> words = new();

    public LinkDocument(NewsText text, WordMemory memory)
    {
        Text = text;
        Memory = memory;
        Weights = Lexicon.Weights.Entity;
        numbers = ArrayPool<int>.Shared.Rent(text.Count);
        Traits = Scratch<WordTraits>.Rent(text.Count);
        Cues = Scratch<WordCue>.Rent(text.Count + 1);
        Listed = Scratch<ListedWord>.Rent(text.Count);
        PersonAt = ArrayPool<int>.Shared.Rent(text.Count);
        Cues.AsSpan(0, text.Count + 1).Clear();
        PersonAt.AsSpan(0, text.Count).Fill(-1);
        Listed.AsSpan(0, text.Count).Fill(ListedWord.None);
        memory.Read(text, numbers, words);
        for (int i = 0; i < text.Count; i++)
        {
            ref KnownWord word = ref words[numbers[i]];
            word.Count++;
            Traits[i] = word.Traits;
        }

        KeepsEndsApart = HoldsWithDots("في");
    }

    /// <summary>Whether a word stands anywhere as it is folded.</summary>
    private bool HoldsWithDots(ReadOnlySpan<char> key)
    {
        uint hash = WordHash.Of(key);
        for (int i = 0; i < Text.Count; i++)
        {
            if (Text[i].Hash == hash && Text.SurfaceOf(i).SequenceEqual(key))
            {
                return true;
            }
        }

        return false;
    }

    public NewsText Text { get; }

    /// <summary>What is known of the text's words.</summary>
    public WordMemory Memory { get; }

    public Gazetteer Gazetteer => Memory.Gazetteer;

    public Lexicon Lexicon => Memory.Lexicon;

    /// <summary>The year of publication, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the text writes في, and so ى and ي apart; an Egyptian page writes فى.</summary>
    public bool KeepsEndsApart { get; }

    /// <summary>What the text says of the weight of names.</summary>
    public NameTerms Terms => new(Year ?? -1, KeepsEndsApart);

    /// <summary>What the tables know of each word as it is written.</summary>
    public WordTraits[] Traits { get; }

    /// <summary>What stands before each word, and before the end of the text.</summary>
    public WordCue[] Cues { get; }

    /// <summary>What listed names start at each word.</summary>
    public ListedWord[] Listed { get; }

    /// <summary>The unlisted person that starts at each word, an index of <see cref="Candidates"/>; or -1.</summary>
    public int[] PersonAt { get; }

    public PooledList<Candidate> Candidates { get; } = new();

    public PooledList<LinkOption> Options { get; } = new();

    /// <summary>The entities that a candidate may stand for.</summary>
    public Span<LinkOption> OptionsOf(in Candidate candidate) => Options.Span.Slice(candidate.OptionStart, candidate.OptionCount);

    /// <summary>Told of each unlisted person that is weighed: first word, last word, features. For training and explanations.</summary>
    public PersonTrace? Trace { get; init; }

    /// <summary>The weights that listed names are scored with; an explanation tries others.</summary>
    public LinkWeights.EntityWeights Weights { get; set; }

    public void Dispose()
    {
        Candidates.Dispose();
        Options.Dispose();
        Memory.Learn(words.Span);
        words.Dispose();
        ArrayPool<int>.Shared.Return(numbers);
        Scratch<WordTraits>.Return(Traits);
        Scratch<WordCue>.Return(Cues);
        Scratch<ListedWord>.Return(Listed);
        ArrayPool<int>.Shared.Return(PersonAt);
    }

    /// <summary>Whether an earlier look at a word, here or where it stands too, found nothing of a kind to start with it.</summary>
    public bool Lacks(int word, Absence kind) => (words[numbers[word]].Absences & kind) != 0;

    /// <summary>Notes that nothing of a kind starts with a word, wherever it stands.</summary>
    public void Note(int word, Absence kind) => words[numbers[word]].Absences |= kind;

    /// <summary>Notes that the words of a hash, in any of their forms, may start something after all.</summary>
    public void Admit(in HashFilter hashes, Absence kind)
    {
        foreach (ref KnownWord word in words.Span)
        {
            foreach (uint hash in Memory.FormHashes(word))
            {
                if (hashes.MayHold(hash))
                {
                    word.Absences &= ~kind;
                }
            }
        }
    }

    /// <summary>The ways to take a word apart.</summary>
    public WordForms FormsOf(int word) => words[numbers[word]].Forms;

    /// <summary>The number that a layer of the gazetteer gives a word, from a unit of its key on; -1 where no name holds it.</summary>
    public int WordId(GazetteerLayer layer, int word, int offset = 0) =>
        offset == 0 ? Memory.WordId(layer, words[numbers[word]]) : layer.WordId(Text.KeyOf(word)[offset..], Text.HashOf(word, offset));

    /// <summary>The listed names that start with a word, in whichever form; those of the topmost layer first.</summary>
    public Span<FormName> NamesOf(int word) => Memory.NamesOf(words[numbers[word]]);

    /// <summary>The hash of a word in one of its forms.</summary>
    public uint FormHash(int word, int form) => Memory.FormHashes(words[numbers[word]])[form];

    /// <summary>Whether a word follows the one before it within a phrase: nothing but a space between them.</summary>
    public bool Follows(int word) =>
        word < Text.Count && (Text[word].Before & (WordBreak.Line | WordBreak.Sentence | WordBreak.Dash)) == 0;

    /// <summary>Whether a word is ordinary as it stands, and no name too.</summary>
    public bool IsCommon(int word) =>
        (Traits[word] & WordTraits.Common) != 0
        && ((Traits[word] & (WordTraits.AlsoName | WordTraits.GivenName)) == 0
            || ((Traits[word] & WordTraits.Function) != 0 && WrittenAsCommon(word))
            || ((Traits[word] & WordTraits.Verb) != 0 && Text.SurfaceOf(word)[^1] == 'ى' && WrittenAsCommon(word)));

    /// <summary>
    /// Whether a common word is meant as written: على is the preposition and روى the verb, علي and روي may be names, though both fold alike.
    /// </summary>
    public bool WrittenAsCommon(int word, int offset = 0) =>
        Text.TryFind(Lexicon.Words, word, out LexiconWord known, offset) && known.WrittenEnd != '\0'
        && Text.SurfaceOf(word)[^1] == known.WrittenEnd;

    /// <summary>The log odds of a person by a word's shape, its article left aside, capped to either side; a given name is one.</summary>
    public double ShapeOf(int word, int offset = 0)
    {
        if (offset > 0)
        {
            return Shape(Lexicon.PersonShape, word, offset);
        }

        ref double shape = ref words[numbers[word]].PersonShape;
        return double.IsNaN(shape) ? shape = IsNoName(word) ? LeastShape : Shape(Lexicon.PersonShape, word, 0) : shape;
    }

    /// <summary>Whether a word is known for no part of a name, whatever it looks like.</summary>
    private bool IsNoName(int word)
    {
        ReadOnlySpan<char> key = Text.KeyOf(word);
        return (Traits[word] & WordTraits.GivenName) == 0
            && Text.TryFind(Lexicon.OrdinaryWords, word, out _, DefiniteArticle.MayStart(key) && key[^1] != 'ي' ? 2 : 0);
    }

    /// <summary>Whether a word is an ordinary one and no part of a name.</summary>
    public bool IsOrdinary(int word) => IsCommon(word) || IsNoName(word);

    /// <summary>The same of any name: a place's, a body's.</summary>
    public double LabelShapeOf(int word, int offset = 0)
    {
        if (offset > 0)
        {
            return Shape(Lexicon.Shape, word, offset);
        }

        ref double shape = ref words[numbers[word]].LabelShape;
        return double.IsNaN(shape) ? shape = Shape(Lexicon.Shape, word, 0) : shape;
    }

    private double Shape(NameShape model, int word, int offset)
    {
        ReadOnlySpan<char> key = Text.KeyOf(word)[offset..];
        double shape = Math.Clamp(model.Score(DefiniteArticle.MayStart(key) ? key[2..] : key), LeastShape, MostShape);
        return shape < 3 && (TraitsFrom(word, offset) & WordTraits.GivenName) != 0 ? 3 : shape;
    }

    /// <summary>The greatest log odds that a word by itself is a person, wherever it stands; none before it was weighed.</summary>
    public ref double PersonOdds(int word) => ref words[numbers[word]].PersonOdds;

    /// <summary>How often the text holds a word in this form, itself included.</summary>
    public int Occurrences(int word) => words[numbers[word]].Count;

    /// <summary>The traits of a word from a unit of its key on.</summary>
    public WordTraits TraitsFrom(int word, int offset) =>
        offset == 0 ? Traits[word]
        : Text.TryFind(Lexicon.Words, word, out LexiconWord known, offset) ? known.Traits
        : WordTraits.None;

    /// <summary>The traits of a word in one of its forms, the article with it: of العراق in للعراق.</summary>
    public WordTraits TraitsOf(int word, WordForm form) =>
        !form.Contracted ? TraitsFrom(word, form.Skip)
        : TryFind(Lexicon.Words, word, form, out LexiconWord known) ? known.Traits
        : WordTraits.None;

    /// <summary>Looks a word up in one of its forms, the article with it: العراق for للعراق.</summary>
    public bool TryFind<T>(KeyTable<T> table, int word, WordForm form, out T value)
    {
        if (!form.Contracted)
        {
            return Text.TryFind(table, word, out value, form.Skip);
        }

        const char Alef = 'ا';
        ReadOnlySpan<char> rest = Text.KeyOf(word)[form.Skip..];
        uint hash = WordHash.WithFirst(Text.HashOf(word, form.Skip), Alef);
        if (!table.MayHold(hash) || rest.Length >= LongestKey)
        {
            value = default!;
            return false;
        }

        Span<char> whole = stackalloc char[LongestKey];
        whole[0] = Alef;
        rest.CopyTo(whole[1..]);
        return table.TryGetValue(whole[..(rest.Length + 1)], hash, out value);
    }
}
