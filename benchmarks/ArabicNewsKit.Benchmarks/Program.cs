if (args is ["normalization"])
{
    ArabicNewsKit.Benchmarks.NormalizationRatios.Run();
    return;
}

BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
