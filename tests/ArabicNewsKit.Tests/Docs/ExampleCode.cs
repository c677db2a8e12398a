using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArabicNewsKit.Tests.Docs;

/// <summary>
/// Compiles the examples of the documentation together, runs each, and gathers what it writes to the console.
/// </summary>
internal sealed class ExampleCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using ArabicNewsKit;
        using ArabicNewsKit.Dates;
        using ArabicNewsKit.Extensions.DependencyInjection;
        using ArabicNewsKit.Linking;
        using ArabicNewsKit.Names;
        using ArabicNewsKit.Normalization;
        using ArabicNewsKit.Numbers;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private readonly Assembly assembly;

    public ExampleCode(IReadOnlyList<string> examples)
    {
        IEnumerable<SyntaxTree> trees = examples.Select((code, i) => CSharpSyntaxTree.ParseText(Program(code, i)));
        IEnumerable<string> assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Examples", trees, assemblies.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => $"{d.GetMessage()} in: {d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]}"));
        assembly = Assembly.Load(image.ToArray());
    }

    /// <summary>The lines that an example writes.</summary>
    public async Task<string[]> Run(int example)
    {
        Type type = assembly.GetType($"Example{example}.Program")!;
        await (Task)type.GetMethod("Main")!.Invoke(null, null)!;
        return [.. (List<string>)assembly.GetType($"Example{example}.Console")!.GetField("Lines")!.GetValue(null)!];
    }

    // an own Console for each, since tests run side by side
    private static string Program(string code, int number) => $$"""
        {{Usings}}
        namespace Example{{number}}
        {
            public static class Console
            {
                public static readonly List<string> Lines = new();

                public static void WriteLine(object? value) =>
                    Lines.Add(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);
            }

            public static class Program
            {
                public static async Task Main()
                {
                    await Task.CompletedTask;
        {{code}}
                }
            }
        }
        """;
}
