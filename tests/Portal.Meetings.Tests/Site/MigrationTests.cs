using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using Portal.Meetings.Models;
using Portal.Meetings.Security;
using Portal.Meetings.Services;
using Portal.Meetings.Tests.Support;
using Portal.TestSupport;

namespace Portal.Meetings.Tests.Site;

/// <summary>What a site of the first release has after it starts with this one.</summary>
public sealed class MigrationTests(FirstReleaseSite site) : IClassFixture<FirstReleaseSite>
{
    private const string SeedMeeting = "4cuochop000000000000000001";

    [Fact]
    public async Task Meetings_that_were_stored_are_public_and_found_by_the_new_indexes()
    {
        using var visitor = site.CreateVisitor();

        using var answer = await visitor.GetAsync(MeetingSite.Relative("/hoi-nghi/lanh-dao-tinh-lam-viec-voi-chi-bo-lien-hiep-hoi.ics"), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        await site.UsingScopeAsync(async services =>
        {
            var queries = services.GetRequiredService<IMeetingQueries>();
            var past = await queries.ListAsync(MeetingPeriod.Past, new MeetingFilter(MeetingAudience.Visitors, MeetingKinds.WorkingSession), 0, 10);
            Assert.Contains(past, meeting => meeting.ContentItemId == SeedMeeting);
            var open = await queries.OpenDirectivesAsync(associationId: null, MeetingAudience.Visitors, 10);
            Assert.Equal(6, open.Count);
            Assert.Equal("4nhiemvu000000000000000002", open[0].Directive.ContentItemId);
        });
    }

    [Fact]
    public async Task Definitions_have_the_new_fields()
    {
        await site.UsingScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            var meeting = await definitions.GetPartDefinitionAsync(nameof(Meeting));
            var directive = await definitions.GetPartDefinitionAsync(nameof(Directive));

            Assert.Contains(meeting!.Fields, field => field.Name == nameof(Meeting.Visibility));
            Assert.Contains(meeting.Fields, field => field.Name == nameof(Meeting.Conclusion));
            Assert.Contains(directive!.Fields, field => field.Name == nameof(Directive.OwnerAssociation));
        });
    }
}
