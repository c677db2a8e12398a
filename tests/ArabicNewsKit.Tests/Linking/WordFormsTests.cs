using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The forms of a word against a slow twin that takes proclitics and article off one after the other.</summary>
public class WordFormsTests
{
    [Fact]
    public void Forms_of_any_letters_are_those_of_the_twin()
    {
        const string Letters = "اللوفبكمه";
        var random = new Random(23);
        for (int i = 0; i < 200_000; i++)
        {
            char[] letters = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Letters[random.Next(Letters.Length)])];
            string word = new string(letters) + (random.Next(8) == 0 ? "الله" : "");
            Assert.Equal(Twin(word), Read(word));
        }
    }

    private static List<WordForm> Read(string word)
    {
        var forms = new List<WordForm>();
        foreach (WordForm form in WordForms.Of(word))
        {
            forms.Add(form);
        }

        return forms;
    }

    private static List<WordForm> Twin(string word)
    {
        var forms = new List<WordForm>();
        Add(forms, word, 0, behindPreposition: false);
        bool joined = word.Length >= 4 && word[0] is 'و' or 'ف';
        bool preposition = word.Length >= 4 && word[0] is 'ب' or 'ك' or 'ل';
        if (joined || preposition)
        {
            Add(forms, word, 1, preposition);
        }

        if (joined && word.Length >= 5 && word[1] is 'ب' or 'ك' or 'ل')
        {
            Add(forms, word, 2, behindPreposition: true);
        }

        return forms;
    }

    private static void Add(List<WordForm> forms, string word, int skip, bool behindPreposition)
    {
        if (behindPreposition && word[skip - 1] == 'ل' && word[skip] == 'ل')
        {
            forms.Add(new WordForm((byte)skip, (byte)(skip + 1), true));
        }

        forms.Add(new WordForm((byte)skip, (byte)skip, false));
        string rest = word[skip..];
        if (rest.Length >= 4 && rest.StartsWith("ال", StringComparison.Ordinal) && rest != "الله")
        {
            forms.Add(new WordForm((byte)skip, (byte)(skip + 2), true));
        }
    }
}
