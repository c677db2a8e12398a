using System.Globalization;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <content>How the tables are read.</content>
internal sealed partial class Lexicon
{
    private void ReadCommonWords()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/common-words.tsv"))
        {
            WordTraits kind = row[1] switch
            {
                "function" => WordTraits.Function,
                "verb" => WordTraits.Verb,
                "noun" => WordTraits.Noun,
                _ => WordTraits.Adjective,
            };
            ref LexiconWord word = ref Words.Folded(row[0]);
            char end = word.WrittenEnd == '\0' ? row[0][^1] : word.WrittenEnd;
            word = new LexiconWord(word.Traits | kind | (row[2] is "name" ? WordTraits.AlsoName : WordTraits.None), end);
        }
    }

    /// <summary>Reads a table of words, whose second column says what they are.</summary>
    private void ReadWords(string table, KindReader traits)
    {
        foreach (TableRow row in EmbeddedTable.Rows($"Linking/Data/{table}.tsv"))
        {
            ref LexiconWord word = ref Words.Folded(row[0]);
            word = word with { Traits = word.Traits | traits(row[1]) };
        }
    }

    private void ReadSportCues()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/sport-cues.tsv"))
        {
            ClubCue cue = row.Enum<ClubCue>(1);
            SportCues.Folded(row[0]) |= cue == ClubCue.Versus ? cue | ClubCue.Against : cue;
        }
    }

    private void ReadNeighbours()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/name-neighbours.tsv"))
        {
            Neighbours.Folded(row[0]) |= row.Enum<Neighbour>(2);
        }
    }

    private void ReadTeamKinds()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/team-kinds.tsv"))
        {
            TeamKinds.Add(row[0], Words, row.Enum<TeamKind>(1));
        }
    }

    private void ReadBodyWords()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/body-words.tsv"))
        {
            BodyWord kind = row[1] switch
            {
                "noun" => BodyWord.Noun,
                "field" => BodyWord.Noun | BodyWord.Field,
                "tie" => BodyWord.Tie,
                "district" => BodyWord.District,
                "owner" => BodyWord.Owner,
                _ => BodyWord.None,
            };
            BodyWords.Folded(row[0]) |= kind | row[2] switch
            {
                "من" => BodyWord.From,
                "عن" => BodyWord.About,
                "على" => BodyWord.Over,
                "في" => BodyWord.In,
                "مع" => BodyWord.With,
                _ => BodyWord.None,
            };
        }
    }

    private void ReadWorkCues()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/work-cues.tsv"))
        {
            WorkCues.Folded(row[0]) |= row[1] switch
            {
                "between" => WorkCue.Between,
                "genre" => WorkCue.Genre,
                "prize" => WorkCue.Prize | WorkCue.Art,
                "part" => WorkCue.Part,
                "lead" => WorkCue.Part | WorkCue.Art,
                _ => WorkCue.Art,
            };
        }
    }

    private void ReadMonths()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Dates/Data/months.tsv"))
        {
            foreach (ReadOnlySpan<char> form in new CellParts(row[4], '|', keepEmpty: false))
            {
                Months.Add(form, Words, true);
            }
        }
    }

    private void ReadTitles()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/titles.tsv"))
        {
            Titles.Add(row[0], Words, row.Enum<TitleKind>(1));
        }
    }

    private void ReadPhrases(string table, PhraseTable<bool> phrases)
    {
        foreach (TableRow row in EmbeddedTable.Rows($"Linking/Data/{table}.tsv"))
        {
            phrases.Add(row[0], Words, true);
        }
    }

    private void ReadHeads(string table, EntityType type)
    {
        foreach (TableRow row in EmbeddedTable.Rows($"Linking/Data/{table}-heads.tsv"))
        {
            NameHeadAgreement agreement = row[3] switch
            {
                "f" => NameHeadAgreement.Feminine,
                "p" => NameHeadAgreement.Plural,
                _ => NameHeadAgreement.Masculine,
            };
            NameHeadAlso also = row[6].IsEmpty ? NameHeadAlso.None : row.Enum<NameHeadAlso>(6);
            double prior = double.Parse(row[4], CultureInfo.InvariantCulture);
            Heads.Add(row[0], Words, new NameHead(
                row.Enum<NameHeadKind>(1), row.Enum<NameHeadSpan>(2), agreement, type, prior, KeyFolding.Fold(row[5]), also, row[0][^1] == 'ه'));
        }
    }
}
