using ArabicNewsKit.Cli.Output.Html;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Output;

/// <summary>Writes the analyses of whole files in one of the formats.</summary>
internal abstract class AnalysisWriter : IDisposable
{
    /// <summary>Makes the writer of a format.</summary>
    /// <param name="format">json, text or html.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="several">Whether more than one document will come.</param>
    /// <param name="colours">Whether text is written for a terminal that takes colours.</param>
    /// <param name="resolver">Names unlisted entities across documents, in JSON; null for none.</param>
    public static AnalysisWriter Create(string format, Stream output, bool several, bool colours, EntityResolver? resolver) => format switch
    {
        "text" when colours => new ColourAnalysisWriter(output, several),
        "text" => new TextAnalysisWriter(output, several),
        "html" => new HtmlAnalysisWriter(output),
        _ => new JsonAnalysisWriter(output, several, resolver),
    };

    /// <summary>Writes one document's analysis.</summary>
    public abstract void Write(string text, NewsAnalysis analysis);

    /// <summary>Writes what stands behind the last document.</summary>
    public abstract void Dispose();
}
