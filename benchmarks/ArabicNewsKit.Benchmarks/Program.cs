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
    case ["first", var call]:
        ArabicNewsKit.Benchmarks.FirstUse.Run(call);
        break;
    default:
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
