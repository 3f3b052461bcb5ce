using Microsoft.Extensions.DependencyInjection;
using Portal.Associations.Models;
using Portal.Associations.Names;
using Portal.Associations.Services;
using Portal.Associations.Tests.Support;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>The directory finds and sorts alike on every database.</summary>
public abstract class AssociationQueryTests
{
    private readonly PortalSite _site;

    protected AssociationQueryTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    [Fact]
    public async Task Names_are_found_with_and_without_accents_and_sorted_as_in_Vietnamese()
    {
        var mark = Guid.NewGuid().ToString("N");
        foreach (var name in new[] { "Hội Đường bộ", "Hội Dương cầm", "Hội Ảnh", "Hội Ăn uống", "Hội An toàn" })
        {
            await _site.CreateAssociationAsync($"{name} {mark}");
        }

        Assert.Equal(["Hội An toàn", "Hội Ảnh", "Hội Ăn uống", "Hội Dương cầm", "Hội Đường bộ"], await NamesAsync(mark));
        Assert.Equal(["Hội Dương cầm", "Hội Đường bộ"], await NamesAsync("DUONG " + mark));
        Assert.Equal(["Hội Đường bộ"], await NamesAsync("đường " + mark));
        Assert.Equal(["Hội Đường bộ"], await NamesAsync($"  {mark}   bo  đường"));
        Assert.Empty(await NamesAsync("đướng " + mark));
        Assert.Empty(await NamesAsync("% " + mark));
        Assert.Empty(await NamesAsync("_' OR 1=1 -- " + mark));

        async Task<IEnumerable<string>> NamesAsync(string query)
            => (await ListAsync(new AssociationFilter(Query: query))).Select(name => name.Replace(" " + mark, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letters_narrow_the_directory_and_those_without_a_name_are_left_out()
    {
        var mark = Guid.NewGuid().ToString("N");
        foreach (var name in new[] { "Hội Đường bộ", "Hội Dương cầm", "Hội Ảnh", "Hội Ăn uống" })
        {
            await _site.CreateAssociationAsync($"{name} {mark}");
        }

        var (a, d, stroked) = (DirectoryLetters.PositionOf("a"), DirectoryLetters.PositionOf("d"), DirectoryLetters.PositionOf("đ"));
        Assert.Equal(["Hội Ảnh " + mark], await ListAsync(new AssociationFilter(Query: mark, Letter: a)));
        Assert.Equal(["Hội Dương cầm " + mark], await ListAsync(new AssociationFilter(Query: mark, Letter: d)));
        Assert.Equal(["Hội Đường bộ " + mark], await ListAsync(new AssociationFilter(Query: mark, Letter: stroked)));
        await _site.UsingScopeAsync(async services => Assert.Equal(
            [a, a + 1, d, stroked],
            await services.GetRequiredService<IAssociationQueries>().LettersAsync(new AssociationFilter(Query: mark, Letter: d))));
    }

    [Fact]
    public async Task Field_and_status_narrow_the_directory()
    {
        var mark = Guid.NewGuid().ToString("N");
        await _site.CreateAssociationAsync("A " + mark, AssociationSite.Medicine);
        await _site.CreateAssociationAsync("B " + mark, AssociationSite.Farming);
        await _site.CreateAssociationAsync("C " + mark, AssociationSite.Farming, AssociationStatuses.Dormant);

        Assert.Equal(["B " + mark, "C " + mark], await ListAsync(new AssociationFilter(AssociationSite.Farming, Query: mark)));
        Assert.Equal(["C " + mark], await ListAsync(new AssociationFilter(AssociationSite.Farming, AssociationStatuses.Dormant, mark)));
        Assert.Equal(["A " + mark, "B " + mark], await ListAsync(new AssociationFilter(Status: AssociationStatuses.Active, Query: mark)));
    }

    private async Task<IReadOnlyList<string>> ListAsync(AssociationFilter filter)
    {
        IReadOnlyList<string> names = [];
        await _site.UsingScopeAsync(async services =>
        {
            var queries = services.GetRequiredService<IAssociationQueries>();
            names = [.. (await queries.ListAsync(filter, 0, 50)).Select(item => item.DisplayText!)];
            Assert.Equal(names.Count, await queries.CountAsync(filter));
        });

        return names;
    }
}
