using System.Runtime.InteropServices;

namespace ArabicNewsKit.Linking;

/// <summary>What the mentions found so far say of the rest: which entities the document names beyond doubt, and of which countries it speaks where.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>Words to a block; a country's votes are counted in a word's block and those beside it.</summary>
    private const int BlockShift = 5;
    private const double WholeShare = 0.12;

    private readonly Dictionary<int, string> anchors = [];
    private readonly Dictionary<(int Block, ushort Country), int> near = [];
    private readonly Dictionary<ushort, int> whole = [];

    public DocumentEvidence(LinkDocument document, List<int> chosen)
    {
        Span<Candidate> candidates = CollectionsMarshal.AsSpan(document.Candidates);
        foreach (int index in chosen)
        {
            ref readonly Candidate candidate = ref candidates[index];
            if (candidate.Chosen < 0 || candidate.Share < 0.5)
            {
                continue;
            }

            LinkOption option = document.Options[candidate.Chosen];
            EntityRecord record = document.Gazetteer.Record(option.Entity);
            if (option.Mark == NameMark.None && option.Kind is not (NameKind.Adjective or NameKind.Surname))
            {
                string key = Key(document, candidate);
                anchors.TryAdd(option.Entity, key);
            }

            if (record.CountryCode != 0)
            {
                (int, ushort) at = (candidate.First >> BlockShift, record.CountryCode);
                near[at] = near.GetValueOrDefault(at) + 1;
                whole[record.CountryCode] = whole.GetValueOrDefault(record.CountryCode) + 1;
            }
        }
    }

    /// <summary>Whether the document names an entity plainly, by another name than this candidate's.</summary>
    public bool Names(LinkDocument document, in Candidate candidate, int entity) =>
        anchors.TryGetValue(entity, out string? key) && !Key(document, candidate).AsSpan().SequenceEqual(key);

    /// <summary>Whether the document names an entity plainly at all.</summary>
    public bool Names(int entity) => anchors.ContainsKey(entity);

    /// <summary>How much the text around a word speaks of a country.</summary>
    public double Votes(int word, ushort country)
    {
        if (!whole.TryGetValue(country, out int all))
        {
            return 0;
        }

        int block = word >> BlockShift;
        return near.GetValueOrDefault((block, country))
            + (0.6 * (near.GetValueOrDefault((block - 1, country)) + near.GetValueOrDefault((block + 1, country))))
            + (WholeShare * all);
    }

    public bool SpeaksOf(ushort country) => whole.ContainsKey(country);

    private static string Key(LinkDocument document, in Candidate candidate)
    {
        int start = document.Text[candidate.First].KeyStart + candidate.Skip;
        return document.Text.Key[start..document.Text[candidate.Last].KeyEnd].ToString();
    }
}
