using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ArabicNewsKit.Normalization;

/// <content>The values of the switches; they are nested because they mean something only here.</content>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "They belong to the profile alone.")]
public sealed partial record NormalizationProfile
{
    /// <summary>What becomes of presentation forms.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<PresentationForm>))]
    public enum PresentationForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>
        /// Letter forms and letter ligatures become letters (ﻻ → لا, ﷲ → الله); the signs that stand for a phrase (ﷺ
        /// ﷻ ﷽ ﷼, U+FD40–FD4F, U+FDFA–FDFF) stay.
        /// </summary>
        Letters,

        /// <summary>As Unicode's NFKC, but without the space before a mark.</summary>
        Nfkc,

        /// <summary>
        /// As <see cref="Nfkc"/>, and the signs that NFKC leaves or spells in the Persian way become words: ﷽, ﷼ →
        /// ريال, U+FD40–FD4F, U+FDFE–FDFF.
        /// </summary>
        Words,
    }

    /// <summary>Kinds of combining marks.</summary>
    [Flags]
    [JsonConverter(typeof(SnakeCaseEnumConverter<MarkKinds>))]
    public enum MarkKinds
    {
        /// <summary>No marks.</summary>
        None = 0,

        /// <summary>
        /// Vowels, tanwin and sukun: U+064B–0650, U+0652, and the vowels of other languages U+0656–065F.
        /// </summary>
        Harakat = 1,

        /// <summary>The doubling U+0651.</summary>
        Shadda = 2,

        /// <summary>
        /// Signs of the Quran and of honour, small letters above (U+0610–061A, U+06D6–06DC, U+06DF–06E8,
        /// U+06EA–06ED, U+0897–089F, U+08CA–08FF), and a maddah or hamza (U+0653–0655) on no letter that takes it.
        /// </summary>
        Signs = 4,

        /// <summary>Vowels, tanwin and sukun behind the last letter of a word: the endings of cases and moods.</summary>
        Endings = 8,

        /// <summary>All of them but the dagger alef, which has a switch of its own.</summary>
        All = Harakat | Shadda | Signs,
    }

    /// <summary>What becomes of the dagger alef.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<DaggerAlefForm>))]
    public enum DaggerAlefForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It is dropped.</summary>
        Drop,

        /// <summary>It becomes ا.</summary>
        Alef,
    }

    /// <summary>What becomes of the tatweel.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<TatweelForm>))]
    public enum TatweelForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It is dropped.</summary>
        Drop,

        /// <summary>It is dropped inside words; at the end of one, one of them stays.</summary>
        Joint,
    }

    /// <summary>What becomes of alefs with a sign.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<AlefForm>))]
    public enum AlefForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>Only ٱ becomes ا.</summary>
        Wasla,

        /// <summary>All of them become ا.</summary>
        Bare,

        /// <summary>ٱ becomes ا, أ and إ become ء, آ becomes ءا: a hamza is a hamza, whatever carries it.</summary>
        Hamza,
    }

    /// <summary>What becomes of the hamza and its carriers.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<HamzaForm>))]
    public enum HamzaForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>ؤ and ئ become ء.</summary>
        Bare,

        /// <summary>ؤ becomes و, ئ becomes ي; ء stays.</summary>
        Letter,

        /// <summary>ؤ becomes و, ئ becomes ي, ء is dropped.</summary>
        Drop,
    }

    /// <summary>What becomes of ى.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<AlefMaqsuraForm>))]
    public enum AlefMaqsuraForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It becomes ي, as in Lucene.</summary>
        Ya,

        /// <summary>It becomes ا, as it sounds.</summary>
        Alef,
    }

    /// <summary>What becomes of ی.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<FarsiYaForm>))]
    public enum FarsiYaForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It becomes ي.</summary>
        Ya,

        /// <summary>It becomes ى, as it looks at the end of a word.</summary>
        AlefMaqsura,

        /// <summary>It becomes ي before a letter and ى at the end of a word.</summary>
        ByPosition,
    }

    /// <summary>The digits in which numbers are written.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<DigitForm>))]
    public enum DigitForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>0–9.</summary>
        Ascii,

        /// <summary>٠–٩ (U+0660–0669).</summary>
        ArabicIndic,

        /// <summary>۰–۹ (U+06F0–06F9).</summary>
        Persian,
    }

    /// <summary>Kinds of digits.</summary>
    [Flags]
    [JsonConverter(typeof(SnakeCaseEnumConverter<DigitKinds>))]
    public enum DigitKinds
    {
        /// <summary>No digits.</summary>
        None = 0,

        /// <summary>0–9.</summary>
        Ascii = 1,

        /// <summary>٠–٩ (U+0660–0669).</summary>
        ArabicIndic = 2,

        /// <summary>۰–۹ (U+06F0–06F9).</summary>
        Persian = 4,

        /// <summary>All of them.</summary>
        All = Ascii | ArabicIndic | Persian,
    }

    /// <summary>The commas, semicolons and question marks that are used.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<PunctuationForm>))]
    public enum PunctuationForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>، ؛ ؟ become <c>, ; ?</c>.</summary>
        Ascii,

        /// <summary><c>, ; ?</c> become ، ؛ ؟ behind an Arabic letter.</summary>
        Arabic,
    }

    /// <summary>What becomes of quotation marks.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<QuoteForm>))]
    public enum QuoteForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>Double ones become <c>"</c>, single ones <c>'</c>.</summary>
        Straight,

        /// <summary>
        /// Each keeps its style; reversed marks are turned round, a missing closing mark is set at the end of the
        /// paragraph, a closing mark that closes nothing is dropped.
        /// </summary>
        Mend,
    }

    /// <summary>What becomes of white space.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<WhiteSpaceForm>))]
    public enum WhiteSpaceForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>
        /// Every blank beyond ASCII (NBSP, U+1680, U+2000–200A, U+202F, U+205F, U+3000) becomes a space; line ends stay.
        /// </summary>
        Blanks,

        /// <summary>
        /// Also one space for many, none at the ends of lines, line ends as <c>\n</c>, at most one empty line
        /// between others.
        /// </summary>
        Tidy,
    }

    /// <summary>What becomes of the zero-width non-joiner.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<ZwnjForm>))]
    public enum ZwnjForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It is dropped.</summary>
        Drop,

        /// <summary>It becomes a space.</summary>
        Space,
    }

    /// <summary>What becomes of a letter repeated for emphasis.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<ElongationForm>))]
    public enum ElongationForm
    {
        /// <summary>It stays.</summary>
        Keep,

        /// <summary>It is written once.</summary>
        One,

        /// <summary>It is written twice.</summary>
        Two,

        /// <summary>Every letter is written once, also where the spelling doubles it (ممكن → مكن): a rough key for dialect.</summary>
        Undouble,
    }

    /// <summary>What becomes of web addresses and mentions.</summary>
    [JsonConverter(typeof(SnakeCaseEnumConverter<LinkForm>))]
    public enum LinkForm
    {
        /// <summary>They stay.</summary>
        Keep,

        /// <summary>They are dropped; the blanks around them stay.</summary>
        Drop,

        /// <summary>
        /// A marker stands for each, which maps to the whole of it: <c>[URL]</c>, <c>[MENTION]</c>, in lower case where
        /// <see cref="FoldLatin"/> is on.
        /// </summary>
        Mark,
    }
}
