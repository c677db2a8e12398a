using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using ArabicNewsKit.Names;
using ArabicNewsKit.NameTrainer;

if (args is ["shape", _, _, _, ..])
{
    return Shape(args[1..]);
}

if (args is ["persons", _, _, _, ..])
{
    return PersonCommand.Run(args[1..]);
}

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: NameTrainer TRAIN.tsv WEIGHTS [Option=value …]");
    Console.Error.WriteLine("       NameTrainer shape NAMES.tsv NEWSWORDS.tsv OUT [GAZETTEER.tsv …]");
    Console.Error.WriteLine("       NameTrainer persons WEIGHTS.tsv ARTICLES.jsonl LABELS [ARTICLES.jsonl LABELS …]");
    return 2;
}

var options = new TrainerOptions();
foreach (string setting in args[2..])
{
    string[] sides = setting.Split('=');
    System.Reflection.PropertyInfo property = typeof(TrainerOptions).GetProperty(sides[0])
        ?? throw new ArgumentException($"no option {sides[0]}");
    property.SetValue(options, Convert.ChangeType(sides[1], property.PropertyType, CultureInfo.InvariantCulture));
}

long start = Stopwatch.GetTimestamp();
void Log(string line) => Console.Error.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds,6:F1} s  {line}");

List<NamePair> pairs = NamePair.Read(args[0]);
pairs.AddRange(NamePair.Handwritten());
Log($"{pairs.Count} pairs");
Directory.CreateDirectory(args[1]);
if (options.CrossScript)
{
    AlignmentModel cross = Train("cross", ArabicLetters.Count, LatinLetters.Count, 3, WordPair.CrossScript(pairs, options), Press);
    NamePair[] sound = [.. pairs.Where(pair => pair.Source == "hand" || cross.Score(pair.ArabicCodes, pair.LatinCodes) >= options.LeastKnown)];
    Save("known-pairs.bin", output => KnownPairsWriter.Write(output, sound.Select(pair => (pair.ArabicCodes, pair.LatinCodes))));
    Log($"{sound.Length} pairs remembered");
}

if (options.Joint)
{
    var joint = new JointTrainer(ArabicLetters.Count, LatinLetters.Count, Press, options).Learn(
        [.. pairs.Select(pair => (pair.ArabicCodes, pair.LatinCodes, pair.Source == "google" ? options.CleanCount : 1))]);
    Save("joint.weights", output => JointWriter.Write(output, ArabicLetters.Count, joint.Units, joint.Weights()));
    Log($"joint: {joint.Count} units");
}

if (options.SameScript)
{
    Train("arabic", ArabicLetters.Count, ArabicLetters.Count, 2, WordPair.SameScript(pairs, arabic: true, options), (a, b) => a == b);
    Train("latin", LatinLetters.Count, LatinLetters.Count, 2, WordPair.SameScript(pairs, arabic: false, options), (a, b) => a == b);
}

return 0;

AlignmentModel Train(string name, int symbols, int letters, int widest, List<WordPair> words, Func<byte, byte, bool> alike)
{
    UnitCounts units = new UnitCounts(symbols, letters, widest, alike).Learn(words);
    double[] sorted = [.. units.Fit.Order()];
    Log($"{name}: {words.Count} pairs, {units.Groups.Count} groups; fit median {sorted[sorted.Length / 2]:F2}, 1 % {sorted[sorted.Length / 100]:F2}");
    List<WordPair> kept = [.. words.Where((_, p) => units.Fit[p] >= options.WorstFit)];
    Log($"{name}: {kept.Count} pairs kept");
    var trainer = new DiscriminativeTrainer(symbols, units.Groups, units.Counts, options);
    trainer.Train(kept, Log);
    Save(name + ".weights", output => WeightsWriter.Write(output, symbols, units.Groups, trainer.Weights()));
    Log($"{name}: {trainer.UnitCount} units");
    return AlignmentModel.Create(symbols, units.Groups, trainer.Weights());
}

static int Shape(string[] paths)
{
    List<ShapeWord> words = ShapeWords.Read(paths[0], paths[1], paths[3..]);
    using FileStream file = File.Create(paths[2]);
    new ShapeTrainer().Learn(words).Write(file);
    Console.Error.WriteLine($"{words.Count} words, {file.Length} bytes");
    return 0;
}

void Save(string name, Action<Stream> write)
{
    using FileStream file = File.Create(Path.Combine(args[1], name));
    using (var packed = new DeflateStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
    {
        write(packed);
    }

    Log($"{name}: {file.Length} bytes");
}

static bool Press(byte symbol, byte letter)
{
    string press = symbol == ArabicLetters.Article ? "a" : Romanizer.LetterByLetter(ArabicLetters.Of(symbol)).ToLowerInvariant();
    return press.Length > 0 && press[0] == 'a' + letter;
}
