using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The forms under which a text goes on about the persons that it names in full: one word, or two that are one name (عبد
/// المهدي). Each form is a place in the text. The room is rented, to be given back.
/// </summary>
internal sealed class ShortNames : IDisposable
{
    /// <summary>Room for the forms of an article; of a longer text more words pass the filters.</summary>
    private const int FilterWords = 32;

    private readonly NewsText text;
    private readonly PooledList<Form> forms = new();

    /// <summary>The last form of each hash, its number and one.</summary>
    private readonly PooledMap byHash = new();

    private readonly ulong[] room = Scratch<ulong>.Rent(FilterWords);
    private readonly ulong[] secondRoom = Scratch<ulong>.Rent(FilterWords);

    /// <summary>The forms, which turns nearly every word of the text away.</summary>
    private readonly HashFilter filter;

    /// <summary>The second words of forms.</summary>
    private readonly HashFilter seconds;

    public ShortNames(NewsText text)
    {
        this.text = text;
        room.AsSpan(0, FilterWords).Clear();
        secondRoom.AsSpan(0, FilterWords).Clear();
        filter = new HashFilter(room, FilterWords);
        seconds = new HashFilter(secondRoom, FilterWords);
    }

    public int Count => forms.Count;

    /// <summary>The hashes of the forms.</summary>
    public HashFilter Hashes => filter;

    /// <summary>Adds a form unless it is there: of two persons of one last name the one that was named first stands.</summary>
    /// <param name="full">The mention that gives the name in full.</param>
    /// <param name="word">The word.</param>
    /// <param name="offset">The units of its key to leave out.</param>
    /// <param name="next">The form's second word; -1 for none.</param>
    public void Add(int full, int word, int offset, int next = -1)
    {
        if (!TryFind(word, offset, next, out _))
        {
            uint hash = Hash(word, offset, next);
            ref int last = ref byHash[(int)hash];
            forms.Add(new Form(word, offset, next, full, last));
            last = forms.Count;
            filter.Add(hash);
            if (next >= 0)
            {
                seconds.Add(text.HashOf(next));
            }
        }
    }

    /// <summary>Whether a word of a hash may be a form by itself: a quick no for most.</summary>
    public bool MayHold(uint hash) => filter.MayHold(hash);

    /// <summary>Whether a word may be the second of a form.</summary>
    public bool MayBeSecond(int word) => seconds.MayHold(text.HashOf(word));

    /// <summary>Finds the full name that a form stands for.</summary>
    public bool TryFind(int word, int offset, int next, out int full)
    {
        uint hash = Hash(word, offset, next);
        if (filter.MayHold(hash) && byHash.TryGetValue((int)hash, out int number))
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
        Scratch<ulong>.Return(room);
        Scratch<ulong>.Return(secondRoom);
    }

    private uint Hash(int word, int offset, int next) =>
        text.HashOf(word, offset) + (next < 0 ? 0 : text.HashOf(next) * WordHash.Base);

    /// <param name="Word">The word.</param>
    /// <param name="Offset">The units of its key that are left out.</param>
    /// <param name="Next">The second word; -1 for none.</param>
    /// <param name="Full">The mention that gives the name in full.</param>
    /// <param name="Other">Another form of the same hash, its number and one; 0 for none.</param>
    private readonly record struct Form(int Word, int Offset, int Next, int Full, int Other);
}
