using ArabicNewsKit.Linking;
using ArabicNewsKit.Names;
using ArabicNewsKit.Tests.Linking;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArabicNewsKit.Tests.Extensions;

public class DependencyInjectionTests
{
    private const string Text = "زار الرئيس عبد الفتاح السيسي بغداد.";

    [Fact]
    public void The_services_are_there_once_each()
    {
        using ServiceProvider provider = new ServiceCollection().AddArabicNewsKit().BuildServiceProvider();
        var analyzer = provider.GetRequiredService<NewsAnalyzer>();
        Assert.Same(analyzer, provider.GetRequiredService<NewsAnalyzer>());
        Assert.Same(Gazetteer.Default, provider.GetRequiredService<Gazetteer>());
        Assert.Same(NameMatcher.Default, provider.GetRequiredService<NameMatcher>());
        Assert.Equal(NewsAnalyzer.Create().Analyze(Text), analyzer.Analyze(Text));
    }

    [Fact]
    public void Defaults_are_those_of_the_analyzer()
    {
        using ServiceProvider provider = new ServiceCollection().AddArabicNewsKit().BuildServiceProvider();
        Assert.Equal(
            new NewsAnalyzerOptions(), provider.GetRequiredService<NewsAnalyzer>().Options with { Gazetteer = null });
    }

    [Fact]
    public void Options_come_from_code()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddArabicNewsKit(options => options.Types.Add(EntityType.Place))
            .BuildServiceProvider();
        NewsAnalysis analysis = provider.GetRequiredService<NewsAnalyzer>().Analyze(Text);
        Assert.Equal("Q1530", Assert.Single(analysis.Entities).Id);
    }

    [Fact]
    public void Options_come_from_configuration()
    {
        NewsAnalyzerOptions options = FromSection(
            ("BundledGazetteer", "false"),
            ("minimumScore", "0.75"),
            ("Types:0", "person"),
            ("Types:1", "Organization"),
            ("Adjectives", "False"),
            ("UnlistedNames", "false"));
        Assert.Same(Gazetteer.Empty, options.Gazetteer);
        Assert.Equal(0.75, options.MinimumScore);
        Assert.Equal([EntityType.Person, EntityType.Organization], options.Types!.Order());
        Assert.False(options.Adjectives);
        Assert.False(options.UnlistedNames);
    }

    [Fact]
    public void Later_settings_win_over_earlier_ones()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddArabicNewsKit(Section(("MinimumScore", "0.2"), ("Adjectives", "false")))
            .AddArabicNewsKit(options => options.MinimumScore = 0.9)
            .BuildServiceProvider();
        NewsAnalyzerOptions options = provider.GetRequiredService<NewsAnalyzer>().Options;
        Assert.Equal((0.9, false), (options.MinimumScore, options.Adjectives));
    }

    [Fact]
    public void Gazetteers_are_laid_on_top_in_order()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, TestGazetteer.BytesOf("Q1530; place; city; دار السلام; ; Dar al-Salam; ; IQ"));
            Gazetteer gazetteer = FromSection(("Gazetteers:0", file)).Gazetteer!;
            Assert.Equal("دار السلام", gazetteer.Find("Q1530")!.Name);
            Assert.NotNull(gazetteer.Find("Q79"));
            Assert.Equal(1, FromSection(("Gazetteers", file), ("BundledGazetteer", "false")).Gazetteer!.Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_gazetteer_that_is_there_already_stays()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(Gazetteer.Empty)
            .AddArabicNewsKit()
            .BuildServiceProvider();
        Assert.Same(Gazetteer.Empty, provider.GetRequiredService<NewsAnalyzer>().Options.Gazetteer);
    }

    [Theory]
    [InlineData("MinimumScor", "0.5", "kit:MinimumScor is no option")]
    [InlineData("MinimumScore", "high", "kit:MinimumScore is \"high\"; write a number")]
    [InlineData("Adjectives", "yes", "kit:Adjectives is \"yes\"; write true or false")]
    [InlineData("Types:0", "planet", "kit:Types:0 is \"planet\"; write person")]
    [InlineData("Types:0", "1", "kit:Types:0 is \"1\"; write person")]
    [InlineData("Types:0", "person,place", "write person, organization")]
    [InlineData("Types:0:Name", "person", "kit:Types:0 is \"\"")]
    public void A_wrong_section_is_told(string key, string value, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => FromSection((key, value))).Message);

    [Theory]
    [InlineData("MinimumScore", "1.5")]
    [InlineData("MinimumScore", "NaN")]
    [InlineData("Gazetteers:0", "no-such-file.ank")]
    public void An_impossible_value_is_told(string key, string value) =>
        Assert.Contains(key.Split(':')[0], Assert.Throws<OptionsValidationException>(() => FromSection((key, value))).Message);

    [Fact]
    public void A_host_asks_when_it_starts()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddArabicNewsKit(Section(("MinimumScore", "7")))
            .BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
    }

    private static NewsAnalyzerOptions FromSection(params (string Key, string Value)[] values)
    {
        using ServiceProvider provider = new ServiceCollection().AddArabicNewsKit(Section(values)).BuildServiceProvider();
        return provider.GetRequiredService<NewsAnalyzer>().Options;
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(v => KeyValuePair.Create("kit:" + v.Key, (string?)v.Value)))
            .Build()
            .GetSection("kit");
}
