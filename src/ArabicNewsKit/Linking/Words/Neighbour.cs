namespace ArabicNewsKit.Linking;

/// <summary>What a word says of a name right beside it: the kinds of Linking/Data/name-neighbours.tsv.</summary>
[Flags]
internal enum Neighbour : byte
{
    None = 0,

    /// <summary>Before a name it opens a clause: أن, لكن.</summary>
    Clause = 1,

    /// <summary>Before a name: كان, هو.</summary>
    Being = 1 << 1,

    /// <summary>Before a name, behind it mostly persons: مع, بقيادة.</summary>
    Company = 1 << 2,

    /// <summary>Before a name, behind it anything: من, إلى.</summary>
    Toward = 1 << 3,

    /// <summary>Before a name: اسمه, يدعى.</summary>
    Called = 1 << 4,

    /// <summary>Before a name, what persons do, own or suffer: تصريحات, منزل.</summary>
    Deed = 1 << 5,

    /// <summary>Behind a name, who or what is theirs: وزوجته, نفسه.</summary>
    Kin = 1 << 6,

    /// <summary>Behind a name, what is told of it: الذي, البالغ.</summary>
    Told = 1 << 7,
}
