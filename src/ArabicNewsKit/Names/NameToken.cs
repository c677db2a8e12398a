namespace ArabicNewsKit.Names;

/// <summary>What a word of a name is written in.</summary>
internal enum NameScript : byte
{
    /// <summary>Arabic letters.</summary>
    Arabic,

    /// <summary>Latin letters.</summary>
    Latin,
}

/// <summary>One word of a name, as it is compared: letters that belong together (عبد الله) joined.</summary>
/// <param name="Start">Where its letter codes start among those of the name.</param>
/// <param name="Length">How many codes it has.</param>
/// <param name="Script">What it is written in.</param>
/// <param name="Rarity">How much it says about who is meant, 0 to 1: little for a frequent name or an initial.</param>
internal readonly record struct NameToken(short Start, short Length, NameScript Script, float Rarity)
{
    public int End => Start + Length;

    public bool IsInitial => Length == 1;
}
