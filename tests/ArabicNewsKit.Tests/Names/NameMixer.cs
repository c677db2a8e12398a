using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

/// <summary>Makes other names of the parts of given ones, and changes names as writers do.</summary>
internal static class NameMixer
{
    /// <summary>
    /// The names and mixtures of the first part of one and the last part of another. A mixture whose first part has the
    /// consonants of the name that its last part comes from is left out: it might be that name spelt otherwise.
    /// </summary>
    public static string[] Mix(string[] names, int count)
    {
        var all = new List<string>(names);
        var known = names.ToHashSet();
        var firstBones = names.Where(name => name.Contains(' ')).GroupBy(LastPart)
            .ToDictionary(group => group.Key, group => group.Select(name => ConsonantSkeleton.Of(FirstPart(name))).ToHashSet());
        var random = new Random(7);
        while (all.Count < count)
        {
            string given = FirstPart(names[random.Next(names.Length)]);
            string family = names[random.Next(names.Length)];
            if (family.Contains(' ') && !firstBones[LastPart(family)].Contains(ConsonantSkeleton.Of(given))
                && known.Add($"{given} {LastPart(family)}"))
            {
                all.Add($"{given} {LastPart(family)}");
            }
        }

        return [.. all];
    }

    public static string Reordered(string name)
    {
        int last = LastStart(name);
        return last <= 0 ? name : $"{name[last..]} {name[..(last - 1)]}";
    }

    /// <summary>The first part and the last, where that leaves something out.</summary>
    public static string WithoutMiddle(string name)
    {
        int last = LastStart(name);
        return last <= 0 ? name : $"{FirstPart(name)} {name[last..]}";
    }

    private static string FirstPart(string name)
    {
        string[] words = name.Split(' ');
        int take = words[0] is "عبد" or "أبو" or "أم" or "بن" or "Abdul" or "Abdel" or "Abu" or "Umm" or "Ben" ? 2 : 1;
        if (words.Length > take && words[take] is "الله" or "الدين" or "الإله" or "الإسلام" or "العابدين" or "El" or "al-Islam")
        {
            take += words[take] == "El" ? 2 : 1;
        }

        return string.Join(' ', words.Take(Math.Min(take, words.Length)));
    }

    private static string LastPart(string name) => name[Math.Max(0, LastStart(name))..];

    /// <summary>Where the family name starts: particles and compounds stay whole.</summary>
    private static int LastStart(string name)
    {
        int at = name.LastIndexOf(' ') + 1;
        while (at > 1)
        {
            int before = name.LastIndexOf(' ', at - 2) + 1;
            string word = name[before..(at - 1)];
            string last = name[at..].Split(' ')[0];
            bool joined = word is "عبد" or "أبو" or "بن" or "آل" or "بنت" or "ولد" or "دي" or "دا" or "فون" or "دير" or "أمير" or "أحمدي"
                or "bin" or "Al" or "Abu" or "Abdel" or "Abdul" or "Ben" or "Ould" or "de" or "da" or "von" or "der" or "Le" or "bint" or "Aboul" or "Caid"
                || last is "أوغلو" or "الله" or "الدين" or "زاده" or "زاد" or "مون" or "أون" or "إن" or "اللهيان" or "نجاد" or "السبسي" or "دريان";
            if (!joined || before == 0)
            {
                break;
            }

            at = before;
        }

        return at;
    }
}
