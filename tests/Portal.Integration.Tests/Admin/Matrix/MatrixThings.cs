using Embedded.Admin.Contents.Bulk;
using Embedded.Admin.Contents.Previews;
using Embedded.Media.Catalogue;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Notifications;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Portal.TestSupport;
using YesSql;
using ISession = YesSql.ISession;

namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>Makes what the addresses of the matrix name, anew for each visitor, so that nothing that one does changes what another meets.</summary>
internal sealed class MatrixThings(PortalSite site)
{
    private const string ArticleParts = """{ "Article": { "Lead": { "Text": "Lời dẫn" }, "Category": { "TaxonomyContentItemId": "4chuyenmuc0000000000000000", "TermContentItemIds": ["4cmhoatdong000000000000000"] } } }""";
    private const string MeetingParts = """{ "Meeting": { "Kind": { "Text": "Workshop" }, "StartUtc": { "Value": "2026-03-02T02:00:00Z" } } }""";
    private const string AssociationParts = """{ "Association": { "Field": { "TaxonomyContentItemId": "4linhvuc000000000000000000", "TermContentItemIds": ["4lvnongnghiep0000000000000"] } } }""";
    private const string Submitted = """{ "EditorialPart": { "Review": { "State": "Submitted" } } }""";

    /// <summary>An address or a value with its places filled in.</summary>
    /// <param name="text">The text with the names of things in braces.</param>
    /// <param name="owner">Whose items are; nobody's of the visitors where it is null.</param>
    public async Task<string> FillAsync(string text, User? owner)
    {
        foreach (var (place, make) in new (string, Func<User?, Task<string>>)[]
        {
            ("{item}/Version/{version}", async user => await ItemAsync("Article", user, VersionOptions.Published) is var id ? $"{id}/Version/{await VersionAsync(id)}" : ""),
            ("{item}", user => ItemAsync("Article", user, VersionOptions.Published)),
            ("{meeting}", user => ItemAsync("Meeting", user, VersionOptions.Published)),
            ("{association}", user => ItemAsync("Association", user, VersionOptions.Published)),
            ("{page}", user => ItemAsync("Page", user, VersionOptions.Published)),
            ("{landing}", user => ItemAsync("LandingPage", user, VersionOptions.Published)),
            ("{menu}", user => ItemAsync("Menu", user, VersionOptions.Published)),
            ("{taxonomy}", user => ItemAsync("Taxonomy", user, VersionOptions.Published)),
            ("{links}", user => ItemAsync("LinkedOrganisations", user, VersionOptions.Published)),
            ("{calendar}", user => ItemAsync("WorkCalendarPage", user, VersionOptions.Published)),
            ("{widget}", user => ItemAsync("AwaitingApproval", user, VersionOptions.Published)),
            ("{submitted}", user => ItemAsync("Article", user, VersionOptions.Draft, Submitted)),
            ("{deleted}", DeletedAsync),
            ("{user}", async user => user?.UserId ?? await AccountAsync()),
            ("{role}", _ => RoleAsync()),
            ("{file}", FileAsync),
            ("{folder}", FolderAsync),
            ("{job}", JobAsync),
            ("{preview}", PreviewAsync),
            ("{event}", _ => EventAsync()),
            ("{notification}", NotificationAsync),
            ("{mark}", _ => Task.FromResult(Guid.NewGuid().ToString("N"))),
        })
        {
            if (text.Contains(place, StringComparison.Ordinal))
            {
                text = text.Replace(place, await make(owner), StringComparison.Ordinal);
            }
        }

        return text;
    }

    private async Task<string> ItemAsync(string type, User? owner, VersionOptions options, string? more = null)
    {
        var id = await site.CreateAsync(type, "Bài của bảng quyền", null, type switch { "Article" => ArticleParts, "Meeting" => MeetingParts, "Association" => AssociationParts, _ => "{}" }, options);
        await site.UsingScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var contents = services.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(id, VersionOptions.Latest))!;
            item.Owner = owner?.UserId ?? "";
            item.Author = owner?.UserName ?? "";
            if (more is not null)
            {
                item.Merge(System.Text.Json.Nodes.JsonNode.Parse(more)!);
            }

            await session.SaveAsync(item);
        });

        return id;
    }

    private async Task<string> VersionAsync(string contentItemId)
    {
        var version = "";
        await site.UsingScopeAsync(async services => version = (await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, VersionOptions.Latest))!.ContentItemVersionId);

        return version;
    }

    private async Task<string> DeletedAsync(User? owner)
    {
        var id = await ItemAsync("Article", owner, VersionOptions.Published);
        await site.UsingScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });

        return id;
    }

    private async Task<string> AccountAsync()
    {
        var name = "u" + Guid.NewGuid().ToString("N");
        var user = new User { UserName = name, Email = name + "@example.org", RoleNames = ["Author"] };
        await site.UsingScopeAsync(async services => Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user)).Succeeded));

        return user.UserId;
    }

    private async Task<string> RoleAsync()
    {
        var name = "r" + Guid.NewGuid().ToString("N");
        await site.UsingScopeAsync(async services => Assert.True((await services.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = name })).Succeeded));

        return name;
    }

    private async Task<string> FileAsync(User? owner)
    {
        var path = Guid.NewGuid().ToString("N") + ".pdf";
        await site.UsingScopeAsync(async services =>
        {
            using var content = new MemoryStream("%PDF-1.4"u8.ToArray());
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, content);
            var catalogue = services.GetRequiredService<MediaCatalogue>();
            await catalogue.NoteAsync(path);
            await services.GetRequiredService<ISession>().FlushAsync();
            var entry = (await catalogue.FindAsync(path))!;
            entry.Owner = owner?.UserId;
            await services.GetRequiredService<ISession>().SaveAsync(entry);
        });

        return path;
    }

    private async Task<string> PreviewAsync(User? owner)
    {
        var id = "";
        await site.UsingScopeAsync(services =>
        {
            id = services.GetRequiredService<KeptPreviews>().Keep(owner?.UserId ?? "somebody", "Bài", "<p>Bài</p>"u8.ToArray()).Id;

            return Task.CompletedTask;
        });

        return id;
    }

    private async Task<string> FolderAsync(User? owner)
    {
        var path = "_Users/" + (owner?.UserId ?? "nobody");
        await site.UsingScopeAsync(services => services.GetRequiredService<IMediaFileStore>().TryCreateDirectoryAsync(path));

        return path;
    }

    private async Task<string> JobAsync(User? owner)
    {
        var id = "";
        await site.UsingScopeAsync(async services =>
        {
            var jobs = services.GetRequiredService<BulkJobs>();
            var job = await jobs.BeginAsync("Publish", owner?.UserId ?? "", "Article", new(), expected: 0);
            await jobs.StopAsync(job);
            id = job.JobId;
        });

        return id;
    }

    private async Task<string> NotificationAsync(User? owner)
    {
        var id = Guid.NewGuid().ToString("N")[..26];
        var notification = new Notification { NotificationId = id, UserId = owner?.UserId ?? "nobody", CreatedUtc = DateTime.UtcNow, Subject = "Việc của bảng quyền", Summary = "Việc của bảng quyền" };
        await site.UsingScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(notification, NotificationConstants.NotificationCollection));

        return id;
    }

    private async Task<string> EventAsync()
    {
        var id = "";
        await site.UsingScopeAsync(async services => id = (await services.GetRequiredService<ISession>().QueryIndex<AuditTrailEventIndex>(AuditTrailEvent.Collection).FirstOrDefaultAsync())!.EventId);

        return id;
    }
}
