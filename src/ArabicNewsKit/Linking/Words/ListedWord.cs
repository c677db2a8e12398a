namespace ArabicNewsKit.Linking;

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

    /// <summary>Nothing listed.</summary>
    public static ListedWord None => new() { End = -1, PersonEnd = -1 };

    /// <summary>Takes in what else is listed.</summary>
    /// <param name="other">A name.</param>
    /// <param name="plain">Whether the name starts with the word as it is written, nothing peeled off.</param>
    public void Join(in ListedWord other, bool plain)
    {
        Kinds |= other.Kinds;
        Kinds |= plain && (Kinds & ListedKinds.Thing) != 0 ? ListedKinds.Plain : ListedKinds.None;
        if (other.End > End)
        {
            End = other.End;
            EndType = other.EndType;
        }

        PersonEnd = Math.Max(PersonEnd, other.PersonEnd);
    }

    /// <summary>The same of a name of one word, where it stands again.</summary>
    public readonly ListedWord At(int word) => this with { End = End < 0 ? -1 : word };

    /// <summary>Notes an entity of a name that starts at the word.</summary>
    /// <param name="posting">The entity.</param>
    /// <param name="type">What it is.</param>
    /// <param name="first">The word.</param>
    /// <param name="last">The last word of the name.</param>
    public void Note(NamePosting posting, EntityType type, int first, int last)
    {
        if (posting.Kind == NameKind.Adjective)
        {
            Kinds |= ListedKinds.Adjective;
            return;
        }

        if (posting.Kind == NameKind.Surname)
        {
            Kinds |= ListedKinds.Surname;
            return;
        }

        // of a town and its club of one name the town is told, unless it is the doubtful one
        bool town = last == End && type == EntityType.Place && (posting.Mark == NameMark.None || (Kinds & ListedKinds.Thing) == 0);
        Kinds |= type == EntityType.Person ? ListedKinds.Person
            : posting.Mark == NameMark.None ? ListedKinds.Thing
            : ListedKinds.Doubtful;
        if (last > End || town)
        {
            End = last;
            EndType = type;
        }

        if (type == EntityType.Person && last > first)
        {
            PersonEnd = Math.Max(PersonEnd, last);
        }
    }
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

    /// <summary>A thing whose name starts with the word as it is written, nothing peeled off.</summary>
    Plain = 32,
}
