using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>In what way a mention stands for its entity.</summary>
/// <example>
/// <code>
/// NewsAnalysis analysis = NewsAnalyzer.Create().Analyze("القوات الأميركية في العراق");
/// Console.WriteLine(analysis.Entities[0].Mention);  // Adjective
/// Console.WriteLine(analysis.Entities[1].Mention);  // Name
/// </code>
/// </example>
[JsonConverter(typeof(SnakeCaseEnumConverter<MentionKind>))]
public enum MentionKind
{
    /// <summary>The preferred name, or a name that no gazetteer holds.</summary>
    Name,

    /// <summary>Another name of the entity.</summary>
    Alias,

    /// <summary>The last name alone, or the part of a name by which the text goes on.</summary>
    Surname,

    /// <summary>Initial letters.</summary>
    Acronym,

    /// <summary>An adjective of nation, people, faith or party (الأميركية), linked to what it derives from.</summary>
    Adjective,
}
