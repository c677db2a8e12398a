switch (args)
{
    case ["normalization"]:
        ArabicNewsKit.Benchmarks.NormalizationRatios.Run();
        break;
    case ["conformance", var file]:
        ArabicNewsKit.Benchmarks.Conformance.Run(file);
        break;
    case ["analyzer", .. var rest]:
        ArabicNewsKit.Benchmarks.AnalyzerRatios.Run(rest.FirstOrDefault());
        break;
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
