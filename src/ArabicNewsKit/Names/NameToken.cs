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
/// <param name="Listed">What the list of names knows of it.</param>
internal readonly record struct NameToken(short Start, short Length, NameScript Script, ListedName Listed)
{
    /// <summary>How much it says about who is meant, 0 to 1: little for a frequent name or an initial.</summary>
    public float Rarity => Listed.Rarity;

    public int End => Start + Length;

    public bool IsInitial => Length == 1;
}
