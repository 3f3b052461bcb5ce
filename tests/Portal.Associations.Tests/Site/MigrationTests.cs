using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using Portal.Associations.Models;
using Portal.Associations.Names;
using Portal.Associations.Services;
using Portal.TestSupport;

namespace Portal.Associations.Tests.Site;

/// <summary>What a site of the first release has after it starts with this one.</summary>
public sealed class MigrationTests(FirstReleaseSite site) : IClassFixture<FirstReleaseSite>
{
    [Fact]
    public Task Associations_that_were_stored_are_found_and_sorted() => site.UsingScopeAsync(async services =>
    {
        var queries = services.GetRequiredService<IAssociationQueries>();

        var all = await queries.ListAsync(new AssociationFilter(), 0, 10);
        var found = await queries.ListAsync(new AssociationFilter(Query: "vat ly"), 0, 10);

        Assert.Equal(
            ["Hội Khoa học kỹ thuật Nông nghiệp tỉnh", "Hội Làm vườn tỉnh", "Hội Vật lý tỉnh", "Hội Xây dựng tỉnh", "Hội Y học tỉnh"],
            all.Select(item => item.DisplayText));
        Assert.Equal("Hội Vật lý tỉnh", Assert.Single(found).DisplayText);
        Assert.Equal(new[] { "k", "l", "v", "x", "y" }.Select(DirectoryLetters.PositionOf), await queries.LettersAsync(new AssociationFilter()));
    });

    [Fact]
    public Task Definitions_have_the_new_fields_and_bags() => site.UsingScopeAsync(async services =>
    {
        var definitions = services.GetRequiredService<IContentDefinitionManager>();
        var association = await definitions.GetTypeDefinitionAsync(nameof(Association));
        var article = await definitions.GetPartDefinitionAsync("Article");

        Assert.Contains(association!.Parts, part => part.Name == AssociationBags.Branches);
        Assert.Contains(association.Parts, part => part.Name == AssociationBags.Officers);
        Assert.Contains(article!.Fields, field => field.Name == "Associations");
    });
}
