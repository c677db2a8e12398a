using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>A name in the text, and the entity that it stands for where one is known.</summary>
/// <example>
/// <code>
/// EntityMention entity = NewsAnalyzer.Create().Analyze("وصلوا إلى بغداد.").Entities[0];
/// Console.WriteLine(entity.Surface);  // بغداد
/// Console.WriteLine(entity.Id);       // Q1530
/// Console.WriteLine(entity.NameEn);   // Baghdad
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record EntityMention
{
    /// <summary>The index of the first UTF-16 unit of the mention in the original text.</summary>
    public required int Start { get; init; }

    /// <summary>The number of UTF-16 units of the mention.</summary>
    public required int Length { get; init; }

    /// <summary>The name as written, without proclitics (و ف ب ل ك س) and titles; in للعراق it is لعراق.</summary>
    public required string Surface { get; init; }

    /// <summary>What kind of thing the name stands for.</summary>
    public required EntityType Type { get; init; }

    /// <summary>In what way the name stands for it.</summary>
    public required MentionKind Mention { get; init; }

    /// <summary>
    /// The Wikidata id (<c>Q796</c>), the gazetteer's own id (<c>ank:…</c>) of an entity whose Wikidata id nobody could
    /// confirm, or null for a name that no gazetteer holds.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The entity's preferred Arabic name; where <see cref="Id"/> is null, its fullest mention in the text.</summary>
    public required string Name { get; init; }

    /// <summary>The entity's preferred English name; where <see cref="Id"/> is null, a romanization.</summary>
    public string? NameEn { get; init; }

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>A number shared by all mentions of one entity in the document, from 1, in order of first mention.</summary>
    public required int Cluster { get; init; }

    /// <summary>Where the mention lies in the original text.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, Length);

    /// <summary>The mention as one readable line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Span}  {Type}  {Surface}  {Id ?? "-"}  {NameEn ?? Name}");
}
