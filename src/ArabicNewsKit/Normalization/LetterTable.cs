using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>A profile's letter rules laid out for speed: one entry for every UTF-16 unit (128 KB).</summary>
/// <threadsafety>Immutable once made.</threadsafety>
internal sealed class LetterTable
{
    /// <summary>The entry of a unit that is dropped.</summary>
    public const ushort Dropped = 0xFFFE;

    /// <summary>The entry of a unit that becomes several, depends on its neighbours, or is U+FFFE or U+FFFF itself.</summary>
    public const ushort Special = 0xFFFF;

    private static readonly (char Letter, char Mark)[] Pairs = [
        ('ا', '\u0653'), ('ا', '\u0654'), ('ا', '\u0655'), ('و', '\u0654'), ('ي', '\u0654'), ('ه', '\u0654'),
        ('\u06D5', '\u0654'), ('\u06C1', '\u0654'), ('\u06D2', '\u0654')];

    private readonly KeyTable<string> expansions = new();
    private readonly NormalizationProfile profile;

    public LetterTable(NormalizationProfile profile)
    {
        this.profile = profile;
        Entries = Unchanged();
        ReadOnlySpan<char> ranges = LetterRules.ConcernedRanges;
        for (int i = 0; i < ranges.Length; i += 2)
        {
            for (int unit = ranges[i]; unit <= ranges[i + 1]; unit++)
            {
                Enter((char)unit);
            }
        }

        foreach (char unit in profile.Replacements)
        {
            Enter(unit);
        }

        Composes = NeedsComposition();
        if (Composes)
        {
            for (char mark = '\u0653'; mark <= '\u0655'; mark++)
            {
                Entries[mark] = LetterRules.Replacement(profile, mark) is null ? Special : Entries[mark];
            }
        }

        if (profile.FarsiYa == NormalizationProfile.FarsiYaForm.ByPosition && LetterRules.Replacement(profile, '\u06CC') is null)
        {
            // and what becomes a ya (its presentation forms)
            for (int unit = 0x6CC; unit < 0xFF00; unit++)
            {
                if (Entries[unit] == 0x6CC)
                {
                    Entries[unit] = Special;
                    expansions[[(char)unit]] = "\u06CC";
                }
            }
        }

        Entries[0xFFFE] = Entries[0xFFFF] = Special;
        IsPlain = !NeedsContext();
        if (!IsPlain)
        {
            Quiet = new bool[0x10000];
            for (int unit = 0; unit < Quiet.Length; unit++)
            {
                Quiet[unit] = Entries[unit] == unit && unit is not (';' or '\u0640') && !Letters.IsMark((char)unit);
            }
        }

        Block = VectorBlock.TryCreate(Entries);
    }

    public ushort[] Entries { get; }

    /// <summary>Whether a maddah or hamza behind its letter has to be joined to it.</summary>
    public bool Composes { get; }

    /// <summary>Whether no rule of the profile looks at more than one unit, save a hamza at the letter right before it.</summary>
    public bool IsPlain { get; }

    /// <summary>The part of the table that the vector paths use; null where the profile gives them no hold.</summary>
    public VectorBlock? Block { get; }

    /// <summary>The units that <see cref="LetterRepair"/> may copy unless they repeat; empty for a plain profile.</summary>
    public bool[] Quiet { get; } = [];

    /// <summary>What a special unit becomes when it is several; null where it is not.</summary>
    public string? Expansion(char unit) => expansions.TryGetValue([unit], out string text) ? text : null;

    /// <summary>The letter that a base and a maddah or hamza make under this profile, or NUL.</summary>
    public char Compose(char letter, char mark)
    {
        char composed = Letters.Compose(letter, mark);
        // هٔ is how most keyboards type ۀ
        return composed == '\0' && profile.FoldLetterForms && letter == 'ه' && mark == '\u0654' ? '\u06C0' : composed;
    }

    private static ushort[] Unchanged()
    {
        ushort[] entries = new ushort[0x10000];
        for (int unit = 0; unit < entries.Length; unit++)
        {
            entries[unit] = (ushort)unit;
        }

        return entries;
    }

    private void Enter(char unit)
    {
        if (LetterRules.Change(profile, unit) is { } result)
        {
            Entries[unit] = result.Length switch
            {
                0 => Dropped,
                1 => result[0],
                _ => Special,
            };
            if (result.Length > 1)
            {
                expansions[[unit]] = result;
            }
        }
    }

    private bool NeedsComposition()
    {
        bool asked = profile.ComposeHamza || profile.Hamza != NormalizationProfile.HamzaForm.Keep
            || profile.Alef is NormalizationProfile.AlefForm.Bare or NormalizationProfile.AlefForm.Hamza;
        foreach ((char letter, char mark) in asked ? Pairs : [])
        {
            if (Compose(letter, mark) is not '\0' and var composed
                && LetterRules.Apply(profile, composed) != LetterRules.Apply(profile, letter) + LetterRules.Apply(profile, mark))
            {
                return true;
            }
        }

        return false;
    }

    private bool NeedsContext() =>
        profile.FarsiYa == NormalizationProfile.FarsiYaForm.ByPosition
        || profile.Tatweel == NormalizationProfile.TatweelForm.Joint
        || profile.Punctuation == NormalizationProfile.PunctuationForm.Arabic
        || profile.Quotes == NormalizationProfile.QuoteForm.Mend
        || profile.WhiteSpace == NormalizationProfile.WhiteSpaceForm.Tidy
        || profile.RepairSpacing || profile.JoinWaw || profile.SeparateDigits || profile.DecodeEntities
        || profile.Elongation != NormalizationProfile.ElongationForm.Keep
        || profile.Links != NormalizationProfile.LinkForm.Keep || profile.Mentions != NormalizationProfile.LinkForm.Keep
        || (profile.DropMarks & NormalizationProfile.MarkKinds.Endings) != 0
        || (Composes && !ComposesPlainly());

    /// <summary>Whether a hamza always finds its letter right before it in the output, and the two become one unit.</summary>
    private bool ComposesPlainly()
    {
        if (profile.DropMarks != NormalizationProfile.MarkKinds.All || profile.DaggerAlef == NormalizationProfile.DaggerAlefForm.Keep)
        {
            return false;
        }

        foreach ((char letter, char mark) in Pairs)
        {
            if (Compose(letter, mark) is not '\0' and var composed && LetterRules.Apply(profile, composed).Length != 1)
            {
                return false;
            }
        }

        return true;
    }
}
