using ArabicNewsKit.GazetteerBuilder.Rows;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>Each rule of the rows: what breaks it, and what does not.</summary>
public class GazetteerCheckTests
{
    private const string Header = "id\ttype\tsubtype\tar\tar_aliases\ten\ten_aliases\tcountry\tdescription\tprior\tvalid\tsource\tchecked";

    [Theory]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", null)]
    [InlineData("ank:some-body-2;organization;company;شركة;;Company;;;;0;;;", null)]
    [InlineData("Q1;place;city;ياهو!;;Yahoo!;;IQ;;100;1990..2020;wof;2026-11-21", null)]
    [InlineData("Q01;place;city;بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "neither a Wikidata id")]
    [InlineData("ank:Some;place;city;بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "neither a Wikidata id")]
    [InlineData("Q1;town;other;بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "unknown type «town»")]
    [InlineData("Q1;place;citty;بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "unknown subtype «citty»")]
    [InlineData("Q1;place;minister;بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "has type place and a subtype of person")]
    [InlineData("Q1;place;city;Baghdad;;Baghdad;;IQ;;90;;wof;2026-11-21", "no Arabic letter in an Arabic name: «Baghdad»")]
    [InlineData("Q1;place;city;;;Baghdad;;IQ;;90;;wof;2026-11-21", "no Arabic letter in an Arabic name: «»")]
    [InlineData("Q1;place;city;بغداد;مدينة Baghdad;Baghdad;;IQ;;90;;wof;2026-11-21", "Latin letters in an Arabic name")]
    [InlineData("Q1;place;city;بغداد;123;Baghdad;;IQ;;90;;wof;2026-11-21", "no Arabic letter in an Arabic name: «123»")]
    [InlineData("Q1;place;city;بغداد;;;;IQ;;90;;wof;2026-11-21", "has no English name")]
    [InlineData("Q1;place;city;بغداد;;Baghdad بغداد;;IQ;;90;;wof;2026-11-21", "Arabic letters in an English name")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;UK;;90;;wof;2026-11-21", "unknown country «UK»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;iq;;90;;wof;2026-11-21", "unknown country «iq»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;101;;wof;2026-11-21", "prior «101»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;-1;;wof;2026-11-21", "prior «-1»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;;;wof;2026-11-21", "prior «»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;90;2018-2020;wof;2026-11-21", "valid «2018-2020»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;90;2020..2018;wof;2026-11-21", "valid «2020..2018»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;90;..;wof;2026-11-21", "valid «..»")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;90;;;2026-11-21", "has no source")]
    [InlineData("Q1;place;city;بغداد;;Baghdad;;IQ;;90;;wof;21.11.2026", "no day of its check")]
    [InlineData("Q1;place;city;بغداد;مدينة!ceu;Baghdad;;IQ;;90;;wof;2026-11-21", "unknown mark «ceu»")]
    [InlineData("Q1;place;city;بغداد ;;Baghdad;;IQ;;90;;wof;2026-11-21", "a space too many")]
    [InlineData("Q1;place;city;بغـداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "a tatweel (U+0640)")]
    [InlineData("Q1;place;city;بغداد\u200F;;Baghdad;;IQ;;90;;wof;2026-11-21", "an invisible mark (U+200F)")]
    [InlineData("Q1;place;city;ﺑﻐﺪاد;;Baghdad;;IQ;;90;;wof;2026-11-21", "a presentation form")]
    [InlineData("Q1;place;city;مدينة\u00A0بغداد;;Baghdad;;IQ;;90;;wof;2026-11-21", "a space of another kind (U+00A0)")]
    [InlineData("Q1;place;city;بغداد;;Bagh\uFFFDdad;;IQ;;90;;wof;2026-11-21", "lost in a wrong encoding")]
    [InlineData("Q1;place;city", "3 cells where the header has 13")]
    public void A_row_is_checked(string row, string? defect) => Expect(defect, Check(row));

    [Theory]
    [InlineData("Q1;place;city;بغداد;;Baghdad", "Q1;place;city;البصرة;;Basra", "stands already at")]
    [InlineData("Q2;place;city;بغداد;;Baghdad", "Q1;place;city;البصرة;;Basra", "out of order behind Q2")]
    [InlineData("Q1;place;city;إربد;;Irbid", "Q2;place;city;اربد;;Irbid", "no mark, subtype, country or years tell them apart")]
    [InlineData("Q1;place;city;إربد!cue;;Irbid", "Q2;place;city;اربد;;Irbid", null)]
    [InlineData("Q1;place;city;إربد;;Irbid", "Q2;place;village;اربد;;Irbid", null)]
    [InlineData("Q1;place;city;إربد;;Irbid;;JO", "Q2;place;city;اربد;;Irbid;;SY", null)]
    [InlineData("Q1;organization;party;حزب الأمة;;Umma;;SD;;5;1945..1960", "Q2;organization;party;حزب الامة;;Umma;;SD;;5;1961..", null)]
    [InlineData("Q1;organization;party;حزب الأمة;;Umma;;SD;;5;1945..1960", "Q2;organization;party;حزب الامة;;Umma;;SD;;5;1955..", "tell them apart")]
    [InlineData("Q1;place;city;بغداد;البصره;Baghdad", "Q2;place;city;البصرة;;Basra", "has the alias «البصره», the preferred name of Q2")]
    [InlineData("Q1;place;city;بغداد;البصره!cue;Baghdad", "Q2;place;city;البصرة;;Basra", null)]
    [InlineData("Q1;place;city;بغداد;البصره!doc;Baghdad", "Q2;organization;company;البصرة;;Basra", null)]
    [InlineData("Q1;organization;parliament;مجلس الدوما;الدوما;Duma", "Q2;place;city;دوما;;Douma", null)]
    [InlineData("Q1;place;city;بغداد;البصره;Baghdad", "Q2;place;city;الموصل;البصرة;Mosul", null)]
    public void Two_rows_are_checked_against_each_other(string first, string second, string? defect) =>
        Expect(defect, Check(Full(first), Full(second)));

    [Theory]
    [InlineData("Q1;عراقي;أعرقة;;wof", null)]
    [InlineData("Q1;;عراقيو المهجر!cue;;wof", null)]
    [InlineData("Q2;عراقي;;;wof", "has an adjective and no row")]
    [InlineData("Q1;عراقي;;;", "has no source")]
    [InlineData("Q1;;;;wof", "has no adjective in its row")]
    [InlineData("Q1;Iraqi;;;wof", "no Arabic letter in an adjective")]
    [InlineData("Q1;العراقي;;;wof", "has the article in an adjective")]
    [InlineData("Q1;عراقي;;sometimes;wof", "unknown mark «sometimes»")]
    public void Adjectives_are_checked(string adjective, string? defect) =>
        Expect(defect, CheckFolder([Full("Q1;place;country;العراق;;Iraq")], Header, adjective));

    [Fact]
    public void A_foreign_header_is_told_once() =>
        Assert.Single(CheckFolder(["Q1;place"], "id\tname", null), defect => defect.Message.StartsWith("the header is not", StringComparison.Ordinal));

    [Fact]
    public void Defects_name_file_and_line_in_order()
    {
        List<Defect> defects = Check("# a comment", Full("Q1;place;city;بغداد;;Baghdad"), "", Full("Q2;place;city;x;;X"), Full("Q3;place;city;y;;Y"));
        Assert.Equal([5, 6], defects.Select(defect => defect.Line));
        Assert.EndsWith("rows.tsv:5: Q2 has no Arabic letter in an Arabic name: «x»", defects[0].ToString());
    }

    private static string Full(string row)
    {
        string[] cells = row.Split(';');
        string[] rest = ["", "", "", "", "", "", "", "", "", "5", "", "test", "2026-11-21"];
        return string.Join(';', [.. cells, .. rest[cells.Length..]]);
    }

    private static void Expect(string? defect, List<Defect> defects)
    {
        if (defect is null)
        {
            Assert.Empty(defects);
        }
        else
        {
            Assert.Contains(defect, Assert.Single(defects).Message);
        }
    }

    private static List<Defect> Check(params string[] rows) => CheckFolder(rows, Header, null);

    private static List<Defect> CheckFolder(string[] rows, string header, string? adjective)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gazetteer");
        try
        {
            Write("rows.tsv", rows.Prepend(header));
            if (adjective is not null)
            {
                Write("adjectives.tsv", ["id\tnisba\tirregular\tmark\tsource", adjective]);
            }

            return GazetteerCheck.Run(RowSet.Read([folder.FullName]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Write(string name, IEnumerable<string> lines) =>
            File.WriteAllLines(Path.Combine(folder.FullName, name), lines.Select(line => line.Replace(';', '\t')));
    }
}
