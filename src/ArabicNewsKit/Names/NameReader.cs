namespace ArabicNewsKit.Names;

/// <summary>
/// Cuts a name into the words that are compared: titles, patronymic particles and detached articles left out, compounds
/// (عبد الله, Abdul-Rahman, Salah al-Din) joined. Without allocation; linear.
/// </summary>
internal ref struct NameReader
{
    /// <summary>The most words of a name that are compared.</summary>
    public const int MostTokens = 12;

    /// <summary>Room for the letter codes of a name.</summary>
    public const int MostCodes = 200;

    private readonly Span<byte> codes;
    private readonly Span<NameToken> tokens;
    private int written;
    private int count;
    private bool joinNext;
    private bool article;

    private NameReader(Span<byte> codes, Span<NameToken> tokens)
    {
        this.codes = codes;
        this.tokens = tokens;
    }

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name, in any script or mix of scripts.</param>
    /// <param name="codes">Room for <see cref="MostCodes"/> letter codes.</param>
    /// <param name="tokens">Room for <see cref="MostTokens"/> words.</param>
    /// <returns>How many words there are; 0 where the name has no letter of either script.</returns>
    public static int Read(ReadOnlySpan<char> name, Span<byte> codes, Span<NameToken> tokens)
    {
        var reader = new NameReader(codes, tokens);
        reader.Read(name, keepAll: false);
        if (reader.count == 0)
        {
            // nothing but titles and particles: then they are the name
            reader = new NameReader(codes, tokens);
            reader.Read(name, keepAll: true);
        }

        return reader.count;
    }

    private void Read(ReadOnlySpan<char> name, bool keepAll)
    {
        Span<byte> word = stackalloc byte[ArabicLetters.Longest];
        int i = 0;
        while (i < name.Length && count < MostTokens)
        {
            if (!IsLetter(name[i], out NameScript script))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < name.Length && ((IsLetter(name[i], out NameScript other) && other == script) || IsInside(name[i])))
            {
                i++;
            }

            ReadOnlySpan<char> letters = name[start..i];
            int length = script == NameScript.Arabic
                ? ArabicLetters.EncodeLetters(letters, word)
                : LatinLetters.Encode(letters, word);
            bool hyphen = i < name.Length && name[i] is '-' or '\u2010' or '\u2011';
            Take(word[..length], script, hyphen, IsLast(name[i..]), keepAll);
        }

        Close();
    }

    private void Take(scoped ReadOnlySpan<byte> word, NameScript script, bool hyphen, bool last, bool keepAll)
    {
        if (word.Length == 0 || written + word.Length > codes.Length)
        {
            return;
        }

        NameWordRole role = keepAll ? NameWordRole.Name : NameWords.RoleOf(word, script);
        switch (role)
        {
            case NameWordRole.Title when !last && count == 0:
            case NameWordRole.Tail when last && count > 0:
            case NameWordRole.Particle when count > 0 && !last:
                joinNext = false;
                return;
            case NameWordRole.Numeral when count > 0 && script == NameScript.Latin:
                Append(NameWords.NumeralOf(word), NameScript.Arabic, join: false);
                break;
            case NameWordRole.HyphenArticle when hyphen:
            case NameWordRole.Article:
                if (joinNext)
                {
                    Append(word, script, join: true);
                    joinNext = true;
                }

                article = true;
                return;
            case NameWordRole.Prefix:
                Append(word, script, join: false);
                joinNext = true;
                return;
            case NameWordRole.Suffix:
            case NameWordRole.SuffixAfterArticle when article:
                bool join = count > 0 && tokens[count - 1].Script == script;
                if (join && article && script == NameScript.Latin)
                {
                    Append(ArticleLetters, script, join: true);
                }

                Append(word, script, join);
                break;
            default:
                Append(word, script, joinNext && count > 0 && tokens[count - 1].Script == script);
                break;
        }

        joinNext = false;
        article = false;
    }

    private static ReadOnlySpan<byte> ArticleLetters => ['a' - 'a', 'l' - 'a'];

    private void Append(scoped ReadOnlySpan<byte> word, NameScript script, bool join)
    {
        if (written + word.Length > codes.Length || (!join && count == tokens.Length))
        {
            return;
        }

        if (!join)
        {
            Close();
            tokens[count++] = new NameToken((short)written, 0, script, default);
        }

        NameToken last = tokens[count - 1];
        int room = Math.Min(word.Length, ArabicLetters.Longest - last.Length);
        word[..room].CopyTo(codes[written..]);
        written += room;
        tokens[count - 1] = last with { Length = (short)(last.Length + room) };
    }

    /// <summary>Weighs the word that is complete, and makes its articles one symbol.</summary>
    private void Close()
    {
        if (count == 0)
        {
            return;
        }

        NameToken last = tokens[count - 1];
        Span<byte> word = codes.Slice(last.Start, last.Length);
        ListedName listed = NameWords.Listed(word, last.Script);
        if (last.Script == NameScript.Arabic)
        {
            int length = ArabicLetters.JoinArticles(word);
            written -= last.Length - length;
            last = last with { Length = (short)length };
        }

        tokens[count - 1] = last with { Listed = listed };
    }

    /// <summary>Whether no further word follows.</summary>
    private static bool IsLast(ReadOnlySpan<char> rest)
    {
        foreach (char unit in rest)
        {
            if (IsLetter(unit, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char unit, out NameScript script)
    {
        script = ArabicLetters.TryEncode(unit, out _) ? NameScript.Arabic : NameScript.Latin;
        return script == NameScript.Arabic || LatinLetters.IsLetter(unit);
    }

    /// <summary>Marks inside a word: apostrophes, vowel signs, tatweel, combining accents, invisible controls.</summary>
    private static bool IsInside(char unit) => unit is '\'' or '\u2019' or '\u2018' or '`' or '\u02BB' or '\u02BC' or '\u02BE'
        or '\u02BF' or '\u0640' or '\u0670' or (>= '\u064B' and <= '\u065F') or (>= '\u0300' and <= '\u036F')
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u00AD' or '\uFEFF';
}
