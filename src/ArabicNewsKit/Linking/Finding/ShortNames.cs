using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The forms under which a text goes on about the persons that it names in full: one word, or two that are one name (عبد
/// المهدي). Each form is a place in the text. The room is rented, to be given back.
/// </summary>
internal sealed class ShortNames(NewsText text) : IDisposable
{
    private readonly PooledList<Form> forms = new();

    /// <summary>The last form of each hash, its number and one.</summary>
    private readonly PooledMap byHash = new();

    /// <summary>The hashes of second words.</summary>
    private readonly PooledMap seconds = new();

    public int Count => forms.Count;

    /// <summary>Adds a form unless it is there: of two persons of one last name the one that was named first stands.</summary>
    /// <param name="full">The mention that gives the name in full.</param>
    /// <param name="word">The word.</param>
    /// <param name="offset">The units of its key to leave out.</param>
    /// <param name="next">The form's second word; -1 for none.</param>
    public void Add(int full, int word, int offset, int next = -1)
    {
        if (!TryFind(word, offset, next, out _))
        {
            ref int last = ref byHash[Hash(word, offset, next)];
            forms.Add(new Form(word, offset, next, full, last));
            last = forms.Count;
            if (next >= 0)
            {
                seconds[(int)text.HashOf(next)] = 1;
            }
        }
    }

    /// <summary>Whether a word may be the second of a form.</summary>
    public bool MayBeSecond(int word) => seconds.Count > 0 && seconds.ContainsKey((int)text.HashOf(word));

    /// <summary>Finds the full name that a form stands for.</summary>
    public bool TryFind(int word, int offset, int next, out int full)
    {
        if (byHash.TryGetValue(Hash(word, offset, next), out int number))
        {
            for (; number > 0; number = forms[number - 1].Other)
            {
                ref readonly Form form = ref forms[number - 1];
                if (form.Next < 0 == next < 0 && text.KeyOf(form.Word)[form.Offset..].SequenceEqual(text.KeyOf(word)[offset..])
                    && (next < 0 || text.KeyOf(form.Next).SequenceEqual(text.KeyOf(next))))
                {
                    full = form.Full;
                    return true;
                }
            }
        }

        full = -1;
        return false;
    }

    public void Dispose()
    {
        forms.Dispose();
        byHash.Dispose();
        seconds.Dispose();
    }

    private int Hash(int word, int offset, int next) =>
        (int)(text.HashOf(word, offset) + (next < 0 ? 0 : text.HashOf(next) * WordHash.Base));

    /// <param name="Word">The word.</param>
    /// <param name="Offset">The units of its key that are left out.</param>
    /// <param name="Next">The second word; -1 for none.</param>
    /// <param name="Full">The mention that gives the name in full.</param>
    /// <param name="Other">Another form of the same hash, its number and one; 0 for none.</param>
    private readonly record struct Form(int Word, int Offset, int Next, int Full, int Other);
}
