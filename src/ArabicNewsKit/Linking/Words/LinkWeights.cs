using System.Globalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>The weights of the linker's model, from Linking/Data/link-weights.tsv.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class LinkWeights
{
    /// <summary>The number of values of <see cref="PersonFeature"/>.</summary>
    public const int PersonFeatures = (int)PersonFeature.BeforeRole + 1;

    private const string Table = "Linking/Data/link-weights.tsv";

    private readonly KeyTable<double> all = new(128);
    private readonly double[] person = new double[PersonFeatures];

    /// <param name="without">The feature to leave out; null for none.</param>
    public LinkWeights(string? without = null)
    {
        foreach (TableRow row in EmbeddedTable.Rows(Table))
        {
            all[row[0]] = row[0].SequenceEqual(without) ? 0 : double.Parse(row[1], CultureInfo.InvariantCulture);
        }

        Entity = new EntityWeights(this);
        for (int i = 0; i < PersonFeatures; i++)
        {
            person[i] = this[NameOf((PersonFeature)i)];
        }

        Surname = new SurnameWeights(this);
    }

    public EntityWeights Entity { get; }

    public SurnameWeights Surname { get; }

    private double this[string feature] => all.TryGetValue(feature, out double weight)
        ? weight
        : throw new InvalidOperationException($"{Table} lacks {feature}.");

    /// <summary>What a feature of unlisted persons is called in the table.</summary>
    public static string NameOf(PersonFeature feature) => "person." + feature.ToString().ToLowerInvariant();

    /// <summary>The weight of a feature of unlisted persons.</summary>
    public double Person(PersonFeature feature) => person[(int)feature];

    /// <summary>The weights of listed names, each feature in turn left out.</summary>
    public static IEnumerable<(string Feature, EntityWeights Without)> OneLess() =>
        from row in EmbeddedTable.Read(Table)
        where !row[0].StartsWith("person.", StringComparison.Ordinal) && !row[0].StartsWith("surname.", StringComparison.Ordinal)
        select (row[0], new LinkWeights(row[0]).Entity);

    /// <summary>The log odds of a person that no gazetteer holds.</summary>
    public double Person(ReadOnlySpan<double> features)
    {
        double sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += features[i] * person[i];
        }

        return sum;
    }

    /// <summary>A log odds as a probability.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>What makes a listed name a mention of an entity.</summary>
    internal sealed class EntityWeights(LinkWeights all)
    {
        public double Bias { get; } = all["entity.bias"];
        public double Prior { get; } = all["entity.prior"];
        public double Preferred { get; } = all["entity.preferred"];
        public double Acronym { get; } = all["entity.acronym"];
        public double Words { get; } = all["entity.words"];
        public double Surname { get; } = all["entity.surname"];
        public double Cue { get; } = all["entity.cue"];
        public double Document { get; } = all["entity.document"];
        public double Common { get; } = all["entity.common"];
        public double Function { get; } = all["entity.function"];
        public double Peeled { get; } = all["entity.peeled"];
        public double PeeledCommon { get; } = all["entity.peeled.common"];
        public double Short { get; } = all["entity.short"];
        public double Given { get; } = all["entity.given"];
        public double Article { get; } = all["entity.article"];
        public double Misspelt { get; } = all["entity.misspelt"];
        public double PeeledKaf { get; } = all["entity.peeled.kaf"];
        public double Told { get; } = all["entity.told"];
        public double GoesOn { get; } = all["entity.goeson"];
        public double TypeCue { get; } = all["entity.typecue"];
        public double Titled { get; } = all["entity.titled"];
        public double Quoted { get; } = all["entity.quoted"];
        public double BehindDefinite { get; } = all["entity.behinddefinite"];
        public double PersonCue { get; } = all["entity.personcue"];
        public double Anchored { get; } = all["entity.anchored"];
        public double Country { get; } = all["entity.country"];
        public double OtherCountry { get; } = all["entity.country.other"];
        public double ForeignBody { get; } = all["entity.country.foreign"];
        public double Called { get; } = all["entity.called"];
        public double Club { get; } = all["entity.club"];
        public double ClubElsewhere { get; } = all["entity.club.elsewhere"];
        public double ClubSlot { get; } = all["entity.club.slot"];
        public double OtherThanClub { get; } = all["entity.club.other"];
        public double Valid { get; } = all["entity.valid"];
        public double Adjective { get; } = all["adjective.bias"];
        public double AdjectiveCue { get; } = all["adjective.cue"];
        public double CityAdjective { get; } = all["adjective.city"];
        public double LoneAdjective { get; } = all["adjective.lone"];
        public double CalledAdjective { get; } = all["adjective.called"];
        public double AdjectiveSupport { get; } = all["adjective.support"];
    }

    /// <summary>What makes a word the last name of a person of the document.</summary>
    internal sealed class SurnameWeights(LinkWeights all)
    {
        public double Bias { get; } = all["surname.bias"];
        public double Common { get; } = all["surname.common"];
        public double Ordinary { get; } = all["surname.ordinary"];
        public double Given { get; } = all["surname.given"];
        public double First { get; } = all["surname.first"];
        public double Listed { get; } = all["surname.listed"];
        public double Cue { get; } = all["surname.cue"];
    }
}
