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

/// <summary>The working state of one document.</summary>
internal sealed class LinkDocument
{
    public LinkDocument(NewsText text, Gazetteer gazetteer, Lexicon lexicon)
    {
        Text = text;
        Gazetteer = gazetteer;
        Lexicon = lexicon;
        Traits = new WordTraits[text.Count];
        Cues = new WordCue[text.Count + 1];
        Listed = new ListedWord[text.Count];
        for (int i = 0; i < text.Count; i++)
        {
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

    /// <summary>What the tables know of each word as it is written.</summary>
    public WordTraits[] Traits { get; }

    public WordCue[] Cues { get; }

    /// <summary>What listed names start at each word.</summary>
    public ListedWord[] Listed { get; }

    public List<Candidate> Candidates { get; } = [];

    public List<LinkOption> Options { get; } = [];

    /// <summary>Whether a word follows the one before it within a phrase: nothing but a space between them.</summary>
    public bool Follows(int word) =>
        word < Text.Count && (Text[word].Before & (WordBreak.Line | WordBreak.Sentence)) == 0;

    /// <summary>Whether a word is ordinary as it stands, and no name too.</summary>
    public bool IsCommon(int word) =>
        (Traits[word] & WordTraits.Common) != 0
        && ((Traits[word] & (WordTraits.AlsoName | WordTraits.GivenName)) == 0
            || ((Traits[word] & WordTraits.Function) != 0
                && Lexicon.WrittenAsCommon(Text.KeyOf(word), Text.SurfaceOf(word))));

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
}
