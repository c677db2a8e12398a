namespace ArabicNewsKit.Numbers;

/// <summary>The ways to take proclitics off a word, fewest first: none, و, ب, و + ب, each with the article too.</summary>
internal ref struct ProcliticEnumerator
{
    private readonly ReadOnlySpan<char> key;
    private readonly int end;
    private int state;

    public ProcliticEnumerator(ReadOnlySpan<char> key)
    {
        this.key = key;
        end = key[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' or 'ا' ? 8 : 1;
    }

    /// <summary>How many units are proclitics before the article.</summary>
    public int Skip { get; private set; }

    /// <summary>Where the bare word starts.</summary>
    public int Bare { get; private set; }

    public readonly bool HasArticle => Bare > Skip;

    public bool MoveNext()
    {
        while (state < end)
        {
            int step = state++;
            bool and = (step & 4) != 0;
            bool preposition = (step & 2) != 0;
            bool article = (step & 1) != 0;
            int at = 0;
            if (and && (key.Length < 4 || key[at++] is not ('و' or 'ف')))
            {
                continue;
            }

            if (preposition && (key.Length < at + 4 || key[at++] is not ('ب' or 'ل' or 'ك')))
            {
                continue;
            }

            Skip = at;
            if (article)
            {
                // ل + ال is written لل
                bool merged = preposition && key[at - 1] == 'ل' && key[at] == 'ل';
                if (!merged && !(at + 1 < key.Length && key[at] == 'ا' && key[at + 1] == 'ل'))
                {
                    continue;
                }

                at += merged ? 1 : 2;
            }

            Bare = at;
            return true;
        }

        return false;
    }
}
