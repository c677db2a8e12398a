namespace ArabicNewsKit.Linking;

/// <summary>
/// Searches sorted numbers that are spread evenly, as the ids of words are, which come from hashes. The search starts where the
/// number would stand if they were so exactly, and widens from there: among many it looks at one place in memory, not at a dozen.
/// </summary>
internal static class EvenSearch
{
    /// <summary>So few are compared at once, without a guess that a processor might miss; more are searched by halves.</summary>
    private const int Few = 32;

    /// <summary>Where a number stands; negative where it does not.</summary>
    /// <param name="sorted">The numbers.</param>
    /// <param name="number">The number that is sought.</param>
    /// <param name="end">What all of them are less than.</param>
    public static int IndexOf(ReadOnlySpan<int> sorted, int number, int end)
    {
        int low = 0;
        int high = sorted.Length;
        if (high > Few)
        {
            int guess = (int)((long)number * sorted.Length / (end + 1L));
            int reach = Few;
            if (sorted[guess] <= number)
            {
                low = guess;
                for (high = guess + reach; high < sorted.Length && sorted[high] <= number; high += reach *= 2)
                {
                    low = high;
                }

                high = Math.Min(high, sorted.Length);
            }
            else
            {
                high = guess;
                for (low = guess - reach; low > 0 && sorted[low] > number; low -= reach *= 2)
                {
                    high = low;
                }

                low = Math.Max(low, 0);
            }
        }

        ReadOnlySpan<int> rest = sorted[low..high];
        int found = rest.Length <= Few ? rest.IndexOf(number) : rest.BinarySearch(number);
        return found < 0 ? -1 : low + found;
    }
}
