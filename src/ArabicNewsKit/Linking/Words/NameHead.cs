namespace ArabicNewsKit.Linking;

/// <summary>The head of a name of a body, place or event, and what may follow it.</summary>
/// <param name="Kind">What the complement is made of.</param>
/// <param name="Span">Whether the head belongs to the mention.</param>
/// <param name="Agreement">The adjectives that it takes.</param>
/// <param name="Type">What the name stands for.</param>
/// <param name="Prior">How often head and complement together are a name.</param>
/// <param name="One">Of a head that counts two or more, the folded head of one of them: وزارة of وزارتي; empty for others.</param>
/// <param name="Also">What else it may be, or what else may follow.</param>
/// <param name="Owned">Whether it ends in a pronoun, whose it is: فيلمه.</param>
internal sealed record NameHead(
    NameHeadKind Kind, NameHeadSpan Span, NameHeadAgreement Agreement, EntityType Type, double Prior, string One, NameHeadAlso Also, bool Owned = false)
{
    /// <summary>Whether several names may follow, joined: بلدات بيتا ومادما وعوريف.</summary>
    public bool Many => One.Length > 0;

    /// <summary>Whether just two names follow: حزبي الدعوة والفضيلة.</summary>
    public bool Pair => Many && Agreement != NameHeadAgreement.Plural;

    /// <summary>Whether just two places do, the first of which may look like anything: محليتي الدندر والسوكي.</summary>
    public bool Two => Pair && Type == EntityType.Place;

    /// <summary>Whether the head belongs to the mention wherever a name of its own follows.</summary>
    public bool Inside => Span is NameHeadSpan.In or NameHeadSpan.Alone;
}

internal enum NameHeadKind : byte
{
    /// <summary>A chain of nouns that ends in definite ones: وزارة الموارد المائية.</summary>
    Idafa,

    /// <summary>A name of its own: حركة النجباء.</summary>
    Label,

    /// <summary>A label that may be an ordinary noun with the article: ساحة التحرير.</summary>
    Dedicated,

    /// <summary>Adjectives with the article: المحكمة الجنائية الدولية.</summary>
    Definite,

    /// <summary>A number or an ordinal: الفرقة السادسة مشاة.</summary>
    Unit,

    /// <summary>The adjective of a country: الجيش العراقي.</summary>
    State,

    /// <summary>The head stands behind its name: أكسفورد ستريت.</summary>
    Behind,

    /// <summary>Nothing but what stands in quotation marks: مسلسل "ليالي الحلمية".</summary>
    Quoted,
}

internal enum NameHeadSpan : byte
{
    In,
    Out,

    /// <summary>In, and a name without anything behind it too: مجلس النواب.</summary>
    Alone,

    /// <summary>In where more than a name of its own follows: شركة النور للمقاولات.</summary>
    Long,
}

/// <summary>When the head of a body is one of a place; what else may stand behind that of an event or a law.</summary>
internal enum NameHeadAlso : byte
{
    None,

    /// <summary>Where a word of place stands before it: في بلدية الرويبة.</summary>
    Located,

    /// <summary>Where no ordinary noun follows: مديرية شرعب, but مديرية الأمن.</summary>
    Named,

    /// <summary>Where a listed place follows: مركز بلبيس.</summary>
    Placed,

    /// <summary>Where a word of place stands before it, and a listed place follows: في لواء الرمثا.</summary>
    Sited,

    /// <summary>Of one of many bodies, which its town tells: محكمة الاستئناف بسوسة, المحكمة الابتدائية في صفاقس.</summary>
    Seated,

    /// <summary>A day or a month: ثورة 25 يناير, حرب أكتوبر.</summary>
    Dated,

    /// <summary>A noun with its complement: جائزة مفتاح العودة.</summary>
    Construct,

    /// <summary>Its number or year, by which it surely is a name: القانون الجنائي لسنة 1991.</summary>
    Numbered,
}

internal enum NameHeadAgreement : byte
{
    Masculine,
    Feminine,

    /// <summary>Feminine as the plural of a thing is: القوات العراقية.</summary>
    Plural,
}
