using ArabicNewsKit;
using ArabicNewsKit.Extensions.DependencyInjection;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Names;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

// where the framework's own Add… methods stand, so that they are found without a using
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ArabicNewsKit to the services of an application.</summary>
/// <remarks>
/// Every overload adds three singletons: <see cref="NewsAnalyzer"/>, the <see cref="Gazetteer"/> that it links to, and
/// <see cref="NameMatcher"/>. A service of these types that is there already stays, so a gazetteer of the caller's own is
/// added with <c>services.AddSingleton(gazetteer)</c> before. Called again, it adds to the options and not to the services.
/// </remarks>
/// <example>
/// <code>
/// var services = new ServiceCollection();
/// services.AddArabicNewsKit(options => options.Types.Add(EntityType.Place));
/// </code>
/// </example>
public static class ArabicNewsKitServiceCollectionExtensions
{
    /// <summary>Adds an analyzer with the default options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <example>
    /// <code>
    /// using ServiceProvider provider = new ServiceCollection().AddArabicNewsKit().BuildServiceProvider();
    /// Console.WriteLine(provider.GetRequiredService&lt;NewsAnalyzer>().Analyze("بغداد").Entities[0].Id);  // Q1530
    /// </code>
    /// </example>
    public static IServiceCollection AddArabicNewsKit(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ArabicNewsKitOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ArabicNewsKitOptions>, OptionsCheck>());
        services.TryAddSingleton(provider => AnalyzerFactory.OpenGazetteer(OptionsOf(provider)));
        services.TryAddSingleton(provider =>
            AnalyzerFactory.Create(OptionsOf(provider), provider.GetRequiredService<Gazetteer>()));
        services.TryAddSingleton(_ => NameMatcher.Default);
        return services;
    }

    /// <summary>Adds an analyzer with options set in code.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>new ServiceCollection().AddArabicNewsKit(options => options.MinimumScore = 0.5);</code></example>
    public static IServiceCollection AddArabicNewsKit(this IServiceCollection services, Action<ArabicNewsKitOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddArabicNewsKit().Configure(configure);
    }

    /// <summary>
    /// Adds an analyzer with the options of a configuration section, read without reflection. What is asked of the options
    /// throws <see cref="InvalidOperationException"/> where the section has a key or a value that is none of them, and
    /// <see cref="OptionsValidationException"/> where a value is out of its range or a file is not there; a hosted application
    /// stops with it when it starts.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// IConfiguration configuration = new ConfigurationBuilder().Build();
    /// new ServiceCollection().AddArabicNewsKit(configuration.GetSection("ArabicNewsKit"));
    /// </code>
    /// </example>
    public static IServiceCollection AddArabicNewsKit(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        services.AddArabicNewsKit().AddSingleton<IConfigureOptions<ArabicNewsKitOptions>>(new SectionBinding(section));
        return services;
    }

    private static ArabicNewsKitOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ArabicNewsKitOptions>>().Value;
}
