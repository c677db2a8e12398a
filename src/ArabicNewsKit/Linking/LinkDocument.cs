using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>What stands before a word and speaks for a name there.</summary>
internal struct WordCue
{
    /// <summary>The title that ends just before the word: rank, honorific, occupation; or null.</summary>
    public string? Title;

    /// <summary>The description of an office is open here.</summary>
    public bool Role;

    /// <summary>The word goes on with a phrase of the tables (المتحدث باسم) and opens no name.</summary>
    public bool Taken;

    /// <summary>The head of a body's or place's name that ends just before the word; or null.</summary>
    public NameHead? Head;

    /// <summary>Where that head starts.</summary>
    public int HeadStart;

    /// <summary>The head's proclitics.</summary>
    public byte HeadSkip;
}

/// <summary>Listens to what is weighed.</summary>
internal delegate void PersonTrace(int first, int last, ReadOnlySpan<double> features);

/// <summary>The working state of one document.</summary>
internal sealed class LinkDocument
{
    private readonly Dictionary<uint, int> repeats = [];

    public LinkDocument(NewsText text, Gazetteer gazetteer, Lexicon lexicon)
    {
        Text = text;
        Gazetteer = gazetteer;
        Lexicon = lexicon;
        Traits = new WordTraits[text.Count];
        Cues = new WordCue[text.Count + 1];
        Listed = new ListedWord[text.Count];
        PersonAt = new int[text.Count];
        Array.Fill(PersonAt, -1);
        for (int i = 0; i < text.Count; i++)
        {
            KeepsEndsApart |= text.KeyOf(i) is "في" && text.SurfaceOf(i) is "في";
            KeepsEndsApart |= text.KeyOf(i) is "في" && text.SurfaceOf(i) is "في";
            uint hash = GazetteerFormat.HashWord(text.KeyOf(i));
            repeats[hash] = repeats.GetValueOrDefault(hash) + 1;
            Listed[i].End = Listed[i].PersonEnd = -1;
            if (text[i].Kind == WordKind.Arabic)
            {
                Traits[i] = lexicon.TraitsOf(text.KeyOf(i));
            }
        }
    }

    public NewsText Text { get; }

    public Gazetteer Gazetteer { get; }

    public Lexicon Lexicon { get; }

    /// <summary>Whether the text writes في, and so ى and ي apart; an Egyptian page writes فى.</summary>
    public bool KeepsEndsApart { get; }

    /// <summary>What the tables know of each word as it is written.</summary>
    public WordTraits[] Traits { get; }

    public WordCue[] Cues { get; }

    /// <summary>What listed names start at each word.</summary>
    public ListedWord[] Listed { get; }

    /// <summary>The unlisted person that starts at each word, an index of <see cref="Candidates"/>; or -1.</summary>
    public int[] PersonAt { get; }

    public List<Candidate> Candidates { get; } = [];

    public List<LinkOption> Options { get; } = [];

    /// <summary>Told of each unlisted person that is weighed: first word, last word, features. For training and explanations.</summary>
    public PersonTrace? Trace { get; init; }

    /// <summary>Whether a word follows the one before it within a phrase: nothing but a space between them.</summary>
    public bool Follows(int word) =>
        word < Text.Count && (Text[word].Before & (WordBreak.Line | WordBreak.Sentence)) == 0;

    /// <summary>The head of a body or place straight before a word, or before the quotation mark that opens there: صحيفة «الحياة».</summary>
    public NameHead? HeadBefore(int word) =>
        Cues[word].Head
        ?? (word > 0 && Text[word - 1].Kind == WordKind.Symbol && Text.KeyOf(word - 1)[0] is '"' or '«' or '“' or '”'
            ? Cues[word - 1].Head
            : null);

    /// <summary>Whether a word is ordinary as it stands, and no name too.</summary>
    public bool IsCommon(int word) =>
        (Traits[word] & WordTraits.Common) != 0
        && ((Traits[word] & (WordTraits.AlsoName | WordTraits.GivenName)) == 0
            || ((Traits[word] & WordTraits.Function) != 0
                && Lexicon.WrittenAsCommon(Text.KeyOf(word), Text.SurfaceOf(word))));

    /// <summary>The log odds of a word's shape, its article left aside, capped to either side; a given name is one.</summary>
    public double ShapeOf(ReadOnlySpan<char> key)
    {
        double shape = Math.Clamp(Lexicon.Shape.Score(DefiniteArticle.MayStart(key) ? key[2..] : key), -5, 6);
        return shape < 3 && (Lexicon.TraitsOf(key) & WordTraits.GivenName) != 0 ? 3 : shape;
    }

    /// <summary>How often the text holds a word in this form, itself included.</summary>
    /// <remarks>Counted by hash: a collision miscounts a word and harms nothing else.</remarks>
    public int Occurrences(int word) => repeats[GazetteerFormat.HashWord(Text.KeyOf(word))];

    /// <summary>Whether a word of saying stands before a word.</summary>
    public bool SpeaksBefore(int word) =>
        word > 0 && Follows(word) && (Traits[word - 1] & WordTraits.SpeechBefore) != 0;

    /// <summary>Whether a word of saying, or the description of an office, follows a word.</summary>
    public bool SpeaksAfter(int word)
    {
        int next = word + 1;
        if (next < Text.Count && Text[next].Kind == WordKind.Symbol && Text.KeyOf(next)[0] is '،' or ',')
        {
            next++;
        }

        return Follows(next) && (Traits[next] & (WordTraits.SpeechAfter | WordTraits.SpeechBefore)) != 0;
    }

    /// <summary>Whether the adjective of a nation stands before a word: الفرنسي ليليان تورام.</summary>
    public bool IsNationBefore(int word) =>
        word > 0 && Follows(word) && (Listed[word - 1].Kinds & ListedKinds.Adjective) != 0
        && DefiniteArticle.MayStart(Text.KeyOf(word - 1)[(Text.KeyOf(word - 1)[0] == 'و' ? 1 : 0)..]);

    /// <summary>Whether the description of an office may end with a word: a definite one, a name, or the office itself.</summary>
    public bool EndsDescription(int word) =>
        word >= 0 && Follows(word + 1) && Text[word].Kind == WordKind.Arabic
        && ((Traits[word] & (WordTraits.Function | WordTraits.Verb)) == 0);

    /// <summary>Whether a word joins a name to one before it: بن علي in الحسن بن علي.</summary>
    public bool GoesOn(int word) =>
        word > 0 && Follows(word) && Lexicon.ParticleSide(Text.KeyOf(word)) is "inner" or "last"
        && Text[word - 1].Kind == WordKind.Arabic && !IsCommon(word - 1) && Cues[word].Title is null;

    /// <summary>Whether a word of place stands before a word: في البنتاغون.</summary>
    public bool IsLocated(int word) =>
        word > 0 && Follows(word) && Text.KeyOf(word - 1) is "في" or "داخل" or "قرب" or "مبني" or "امام" or "خارج" or "محيط";

    /// <summary>Whether a word may stand behind one that joins: طالب in بن أبي طالب.</summary>
    public bool MayBeJoined(int word) =>
        !IsCommon(word) || ((Traits[word] & (WordTraits.Function | WordTraits.Verb)) == 0
            && (Traits[word] & (WordTraits.AlsoName | WordTraits.GivenName)) != 0);

    /// <summary>Whether something else starts behind the proclitic of a word: جون وماري.</summary>
    public bool StartsAnew(int word)
    {
        ReadOnlySpan<char> key = Text.KeyOf(word);
        return (TraitsFrom(word, 1) & (WordTraits.GivenName | WordTraits.Common)) != 0 || DefiniteArticle.MayStart(key[1..])
            || (key[0] is 'ل' && key[1] == 'ل') || (Listed[word].Kinds & (ListedKinds.Thing | ListedKinds.Doubtful)) != 0;
    }

    /// <summary>The traits of a word from a unit of its key on.</summary>
    public WordTraits TraitsFrom(int word, int offset) =>
        offset == 0 ? Traits[word] : Lexicon.TraitsOf(Text.KeyOf(word)[offset..]);
}

/// <summary>What listed names start at a word as it is written, or behind a proclitic.</summary>
internal struct ListedWord
{
    public ListedKinds Kinds;

    /// <summary>The last word of the longest listed name but adjectives and surnames; -1 for none.</summary>
    public int End;

    /// <summary>What that name stands for.</summary>
    public EntityType EndType;

    /// <summary>The last word of the longest listed full name of a person, of two words or more; -1 for none.</summary>
    public int PersonEnd;
}

/// <summary>The kinds of listed names that start at a word.</summary>
[Flags]
internal enum ListedKinds : byte
{
    None = 0,

    /// <summary>A place, body or event whose name needs no cue.</summary>
    Thing = 1,

    /// <summary>A person's full name.</summary>
    Person = 2,

    /// <summary>An adjective of nation, people or faith.</summary>
    Adjective = 4,

    /// <summary>A thing that needs a cue.</summary>
    Doubtful = 8,

    /// <summary>The last name of a listed person.</summary>
    Surname = 16,
}
