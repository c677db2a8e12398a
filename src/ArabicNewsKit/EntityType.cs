using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>The coarse kinds of entities.</summary>
/// <example>
/// <code>
/// Console.WriteLine(Gazetteer.Default.Find("Q1065")!.Type);  // Organization
/// </code>
/// </example>
[JsonConverter(typeof(SnakeCaseEnumConverter<EntityType>))]
public enum EntityType
{
    /// <summary>A person, real or held to be.</summary>
    Person,

    /// <summary>A body that acts: state organ, party, militia, company, club, medium.</summary>
    Organization,

    /// <summary>A country, city, region, water, mountain, building or base.</summary>
    Place,

    /// <summary>A war, operation, agreement, summit, feast or competition that has a name.</summary>
    Event,

    /// <summary>Any other name: faiths, peoples, laws, awards, works.</summary>
    Other,
}
