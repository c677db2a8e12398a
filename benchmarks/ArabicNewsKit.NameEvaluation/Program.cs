using ArabicNewsKit.NameEvaluation;

return args switch
{
    ["tokens", var data, .. var rest] => TokenEvaluation.Run(data, rest.Contains("--misses")),
    ["ranking", var data, var queries] => TokenEvaluation.Rank(data, int.Parse(queries, System.Globalization.CultureInfo.InvariantCulture)),
    ["calibration", var data] => CalibrationEvaluation.Run(data),
    ["tables", var folder] => TableEvaluation.Run(folder),
    ["index", var data, var folder, var count, var queries] => IndexEvaluation.Run(
        data, folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), int.Parse(queries, System.Globalization.CultureInfo.InvariantCulture)),
    ["pair", var a, var b] => Pair(a, b),
    ["speed"] => SpeedEvaluation.Run(),
    _ => Usage(),
};

static int Pair(string a, string b)
{
    Console.WriteLine(ArabicNewsKit.Names.NameMatcher.Default.Explain(a, b));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        usage: NameEvaluation tokens DATA [--misses]      single words: right pairs against their hardest wrong ones
               NameEvaluation ranking DATA QUERIES        single words: both ways among 100,000 more
               NameEvaluation calibration DATA            what share of right pairs each score has
               NameEvaluation tables TESTS                the tables of the tests: triples, known names, full names
               NameEvaluation index DATA TESTS N QUERIES  an index of N names against exhaustive scoring
               NameEvaluation pair NAME NAME              one explanation
               NameEvaluation speed                       one score as a ratio to Levenshtein
        DATA holds names/train.tsv, names/dev.tsv, people.tsv.gz and news_words.tsv.gz; TESTS is tests/ArabicNewsKit.Tests/Names.
        """);
    return 2;
}
