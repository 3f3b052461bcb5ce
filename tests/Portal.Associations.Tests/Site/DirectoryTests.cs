using System.Net;
using Portal.Associations.Models;
using Portal.Associations.Tests.Support;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>The directory as a visitor has it, without scripts.</summary>
public abstract class DirectoryTests
{
    private readonly PortalSite _site;

    protected DirectoryTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Choices_narrow_the_directory_and_say_how_many_they_leave()
    {
        var mark = Guid.NewGuid().ToString("N");
        await _site.CreateAssociationAsync("Hội Một " + mark, AssociationSite.Medicine);
        await _site.CreateAssociationAsync("Hội Hai " + mark, AssociationSite.Farming);
        await _site.CreateAssociationAsync("Hội Ba " + mark, AssociationSite.Farming, AssociationStatuses.Dormant);

        var page = await PageAsync($"/hoi-thanh-vien?q={mark}&linh-vuc=nong-lam-nghiep&tinh-trang=");

        Assert.DoesNotContain("Hội Một " + mark, page, StringComparison.Ordinal);
        Assert.Contains("Hội Hai " + mark, page, StringComparison.Ordinal);
        Assert.Contains("Hội Ba " + mark, page, StringComparison.Ordinal);
        var text = PageText.Of(page);
        Assert.Contains("Y, dược 1", text, StringComparison.Ordinal);
        Assert.Contains("Nông, lâm nghiệp 2", text, StringComparison.Ordinal);
        Assert.Contains("Tạm ngừng hoạt động 1", text, StringComparison.Ordinal);
        Assert.Contains("Tất cả lĩnh vực 3", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_with_names_are_links_and_the_others_are_not()
    {
        var mark = Guid.NewGuid().ToString("N");
        await _site.CreateAssociationAsync("Hội Đường bộ " + mark);
        await _site.CreateAssociationAsync("Hội Ảnh " + mark);

        var page = await PageAsync($"/hoi-thanh-vien?q={mark}&chu-cai=đ");

        Assert.Contains("Hội Đường bộ " + mark, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hội Ảnh " + mark, page, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"true\">Đ</a>", page, StringComparison.Ordinal);
        Assert.Contains($"q={mark}&chu-cai=a\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("chu-cai=d\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("chu-cai=w", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_each_association_once()
    {
        var mark = Guid.NewGuid().ToString("N");
        for (var number = 0; number < 22; number++)
        {
            await _site.CreateAssociationAsync($"Hội {number:00} {mark}");
        }

        var first = await PageAsync("/hoi-thanh-vien?q=" + mark);
        var second = await PageAsync($"/hoi-thanh-vien?q={mark}&page=2");

        Assert.All(Enumerable.Range(0, 22), number =>
            Assert.True(first.Contains($"Hội {number:00} {mark}", StringComparison.Ordinal) != second.Contains($"Hội {number:00} {mark}", StringComparison.Ordinal)));
        Assert.Contains($"q={mark}&page=2", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_search_is_shown_as_it_was_typed()
    {
        using var visitor = _site.CreateVisitor();

        var page = await visitor.GetStringAsync(AssociationSite.Relative("/hoi-thanh-vien?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"), Cancellation);

        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/hoi-thanh-vien?linh-vuc=khong-co")]
    [InlineData("/hoi-thanh-vien?tinh-trang=khong-co")]
    [InlineData("/hoi-thanh-vien?chu-cai=%E1%BA%A3")]
    [InlineData("/hoi-thanh-vien?chu-cai=ab")]
    [InlineData("/hoi-thanh-vien?page=-1")]
    [InlineData("/hoi-thanh-vien?page=999999999")]
    [InlineData("/hoi-thanh-vien?page=1&page=2")]
    public async Task What_there_is_not_is_not_found(string path)
    {
        using var visitor = _site.CreateVisitor();

        using var answer = await visitor.GetAsync(AssociationSite.Relative(path), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> PageAsync(string path)
    {
        using var visitor = _site.CreateVisitor();

        return WebUtility.HtmlDecode(await visitor.GetStringAsync(AssociationSite.Relative(path), Cancellation));
    }
}
