using System.Text.Json;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.NameTrainer;

/// <summary>Reads labelled articles and takes from them what the finder of unlisted persons weighs.</summary>
internal static class PersonExamples
{
    /// <summary>The units by which a start may be off: a proclitic that is labelled with the name.</summary>
    private const int LongestProclitic = 1;

    /// <summary>
    /// The examples of a set. A stretch that starts where a labelled person does is right; one that lies beside all of them is wrong.
    /// Others say nothing, nor does the person whose name is a part of another labelled name: مستشفى الحبيب ثامر.
    /// </summary>
    /// <param name="input">A file of articles, a JSON object a line: id, text.</param>
    /// <param name="labels">The folder of their labels, ID.jsonl: layer, start, end, type, kind, optional, alt_spans.</param>
    public static IEnumerable<PersonExample> Read(string input, string labels)
    {
        foreach (string line in File.ReadLines(input).Where(line => line.Length > 0))
        {
            using var article = JsonDocument.Parse(line);
            string id = article.RootElement.GetProperty("id").GetString()!;
            string path = Path.Combine(labels, id + ".jsonl");
            if (File.Exists(path))
            {
                foreach (PersonExample example in Weighed(article.RootElement.GetProperty("text").GetString()!, Labels(path), id))
                {
                    yield return example;
                }
            }
        }
    }

    private static List<PersonExample> Weighed(string original, List<Labelled> labels, string article)
    {
        var examples = new List<PersonExample>();
        using NewsText text = NewsText.Read(original);
        using var document = new LinkDocument(text, new WordMemory(Gazetteer.Default, Lexicon.Default))
        {
            Trace = (first, last, features) =>
            {
                TextSpan span = text.SpanOf(first, last);
                Labelled? met = labels.Find(label => label.Person && label.Start < span.End && span.Start < label.End);
                bool right = met is { Scored: true } && Math.Abs(met.Start - span.Start) <= LongestProclitic;
                if (right || (met is null && !labels.Exists(label => label.Start < span.Start - LongestProclitic && span.Start < label.End)))
                {
                    examples.Add(new PersonExample(article, original.Substring(span.Start, span.Length), right, features.ToArray()));
                }
            },
        };
        CueReader.Read(document);
        GazetteerScanner.Scan(document);
        PersonFinder.Find(document);
        return examples;
    }

    private static List<Labelled> Labels(string path)
    {
        var labels = new List<Labelled>();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            JsonElement label = row.RootElement;
            if (label.TryGetProperty("layer", out JsonElement layer) && layer.GetString() == "entity")
            {
                bool scored = !(IsTrue(label, "optional") || IsTrue(label, "boilerplate") || label.GetProperty("kind").GetString() == "nominal");
                labels.Add(new Labelled(
                    label.GetProperty("start").GetInt32(), label.GetProperty("end").GetInt32(), label.GetProperty("type").GetString() == "PER", scored));
            }
        }

        return labels;
    }

    private static bool IsTrue(JsonElement label, string name) =>
        label.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <param name="Start">Its first unit.</param>
    /// <param name="End">The unit behind it.</param>
    /// <param name="Person">Whether it is a person.</param>
    /// <param name="Scored">Whether it must be found; one that may be says nothing.</param>
    private sealed record Labelled(int Start, int End, bool Person, bool Scored);
}

/// <param name="Article">The article, which cross-validation keeps whole.</param>
/// <param name="Surface">The words.</param>
/// <param name="Right">Whether they are a person's name.</param>
/// <param name="Features">The values of <see cref="PersonFeature"/>.</param>
internal sealed record PersonExample(string Article, string Surface, bool Right, double[] Features);
