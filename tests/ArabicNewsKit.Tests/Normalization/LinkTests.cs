using ArabicNewsKit.Normalization;
using static ArabicNewsKit.Normalization.NormalizationProfile;

namespace ArabicNewsKit.Tests.Normalization;

public class LinkTests
{
    private static readonly Normalizer Marks = Normalizer.Create(new() { Links = LinkForm.Mark, Mentions = LinkForm.Mark });
    private static readonly Normalizer Drops = Normalizer.Create(new() { Links = LinkForm.Drop, Mentions = LinkForm.Drop });

    [Theory]
    // web addresses
    [InlineData("see https://x.co/page now", "see [URL] now", "see  now")]
    [InlineData("HTTP://A WWW.b.com", "[URL] [URL]", " ")]
    [InlineData("اقرأhttps://t.co/aB1?x=2&y=3#z", "اقرأ[URL]", "اقرأ")]
    [InlineData("(www.wafa.ps)، و«http://spa.gov.sa/ar».", "([URL])، و«[URL]».", "()، و«».")]
    [InlineData("https://ar.wikipedia.org/wiki/بغداد،ثم", "[URL]،ثم", "،ثم")]
    [InlineData("http://a.b/c...\nwww.d.e!", "[URL]...\n[URL]!", "...\n!")]
    [InlineData("http://a.b,c/d, e", "[URL], e", ", e")]
    [InlineData("http://http://a", "[URL]", "")]
    // mentions
    [InlineData("hi @user", "hi [MENTION]", "hi ")]
    [InlineData("نقلا عن @AlArabiya_Brk: قال", "نقلا عن [MENTION]: قال", "نقلا عن : قال")]
    [InlineData("عبر@haifa.wehbe. و(@محمد_2)", "عبر[MENTION]. و([MENTION])", "عبر. و()")]
    // what is neither
    [InlineData("info@www.example.com و a.b@c.org", null, null)]
    [InlineData("tiktok.com/@user @ 5 @@x @", null, null)]
    [InlineData("http:// www. www.موقع https://، xhttp://a awww.b ftp://c bbc.com", null, null)]
    [InlineData("[URL] [MENTION] @[MENTION] http://[URL]", null, null)]
    public void Links_and_mentions_are_marked_or_dropped(string text, string? marked, string? dropped)
    {
        Assert.Equal(marked ?? text, Marks.Normalize(text));
        Assert.Equal(dropped ?? text, Drops.Normalize(text));
        Assert.Same(text, Normalizer.Create(new()).Normalize(text));
    }

    [Fact]
    public void Each_has_a_switch_of_its_own()
    {
        const string Text = "@user www.x.com";
        Assert.Equal("@user [URL]", Normalizer.Create(new() { Links = LinkForm.Mark }).Normalize(Text));
        Assert.Equal(" www.x.com", Normalizer.Create(new() { Mentions = LinkForm.Drop }).Normalize(Text));
    }

    [Fact]
    public void Dropped_ones_leave_no_blanks_behind_where_blanks_are_tidied()
    {
        NormalizationProfile profile = Display with { Links = LinkForm.Drop, Mentions = LinkForm.Drop };
        Assert.Equal("قال، ثم مضى", Normalizer.Create(profile).Normalize("قال @user ، ثم www.x.com مضى https://t.co/1"));
    }

    [Fact]
    public void A_marker_is_in_the_case_of_the_profile()
    {
        Normalizer normalizer = Normalizer.Create(Match with { Links = LinkForm.Mark });
        Assert.Equal("[url] x", normalizer.Normalize("WWW.a.b X"));
        Assert.Equal("[url] x", normalizer.Normalize("[url] x"));
    }

    [Fact]
    public void A_marker_maps_to_its_whole_source_and_a_dropped_one_to_nobody()
    {
        const string Text = "في https://t.co/1 و @user.";
        NormalizedText marked = Marks.NormalizeWithMap(Text);
        Assert.Equal("في [URL] و [MENTION].", marked.Text);
        Assert.Equal(new TextSpan(3, 14), marked.ToOriginal(new TextSpan(5, 1)));
        Assert.Equal(new TextSpan(20, 5), marked.ToOriginal(new TextSpan(11, 9)));
        Assert.Equal(new TextSpan(25, 1), marked.ToOriginal(new TextSpan(20, 1)));
        Assert.Equal(new TextSpan(3, 5), marked.ToNormalized(new TextSpan(10, 1)));

        NormalizedText dropped = Drops.NormalizeWithMap(Text);
        Assert.Equal("في  و .", dropped.Text);
        Assert.Equal(new TextSpan(17, 1), dropped.ToOriginal(new TextSpan(3, 1)));
        Assert.Equal(0, dropped.ToNormalized(new TextSpan(5, 4)).Length);
    }
}
