using Embedded.Search.Profiles;
using Embedded.Search.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Indexing;

namespace Embedded.Search.Tests.Recipes;

public sealed class IndexProfileStepTests : IAsyncLifetime
{
    private SearchSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await SearchSite.StartAsync(new SqliteTestDatabase(), withProfile: false);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_profile_is_kept_and_a_second_run_writes_nothing()
    {
        await _site.RunRecipeAsync(SearchSite.ProfileStep);
        var before = await IdentifierAsync();
        await _site.RunRecipeAsync(SearchSite.ProfileStep);

        Assert.Equal(before, await IdentifierAsync());
        var profiles = (await _site.InScopeAsync(services => services.GetRequiredService<IIndexProfileStore>().GetAllAsync().AsTask())).ToList();
        Assert.Equal(["News", "Session"], IndexedTypes.Of(Assert.Single(profiles)));
    }

    [Fact]
    public async Task A_new_id_replaces_the_profile_of_the_name()
    {
        await _site.RunRecipeAsync(SearchSite.ProfileStep);
        await _site.RunRecipeAsync(SearchSite.ProfileStep.Replace("{ \"Name\"", "{ \"Id\": \"4another\", \"Name\"", StringComparison.Ordinal));

        var profiles = await _site.InScopeAsync(services => services.GetRequiredService<IIndexProfileStore>().GetAllAsync().AsTask());
        Assert.Equal("4another", Assert.Single(profiles).Id);
    }

    [Theory]
    [InlineData("\"Lucene\"", "\"Elasticsearch\"", "the provider 'Lucene'")]
    [InlineData("\"Content\"", "\"Users\"", "the type 'Content'")]
    [InlineData("[ \"News\", \"Session\" ]", "[]", "the content types to search")]
    [InlineData("\"Name\": \"Search\"", "\"Title\": \"Search\"", "'Name'")]
    public async Task A_profile_that_cannot_be_kept_is_refused(string part, string replacement, string named)
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => _site.RunRecipeAsync(SearchSite.ProfileStep.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Contains(named, refusal.ToString(), StringComparison.Ordinal);
    }

    private Task<string?> IdentifierAsync() => _site.InScopeAsync(async services =>
        (await services.GetRequiredService<IDocumentManager<IndexProfilesDocument>>().GetOrCreateImmutableAsync()).Identifier);
}
