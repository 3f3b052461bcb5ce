using System.Text.Json.Nodes;
using Embedded.Contents.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Embedded.Contents.Tests.Management;

/// <summary>What the content manager does, on every database.</summary>
public abstract class ContentManagerTests : IAsyncLifetime
{
    private ContentHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ContentHost.StartAsync(await CreateDatabaseAsync());

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await DropDatabaseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<Action<IConfiguration>> CreateDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    [Fact]
    public async Task A_new_item_has_the_parts_and_fields_of_its_type()
    {
        var item = await _host.RunAsync(manager => manager.NewAsync("Note"));

        Assert.Equal("Note", item.ContentType);
        Assert.NotEmpty(item.ContentItemId);
        Assert.Equal(0, item.Id);
        Assert.NotNull(item.As<NotePart>());
        Assert.NotNull(item.Get<ContentPart>("Note")!.Get<NoteField>("Lead"));
    }

    [Fact]
    public async Task A_created_item_is_published_latest_and_read_back_as_it_was()
    {
        var created = await CreateAsync("Xin chào");

        var read = await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId));

        Assert.NotNull(read);
        Assert.True(read.Published);
        Assert.True(read.Latest);
        Assert.Equal("Xin chào", read.As<NotePart>()!.Text);
        Assert.Equal(_host.Clock.UtcNow, read.CreatedUtc);
        Assert.Equal(_host.Clock.UtcNow, read.PublishedUtc);
    }

    [Fact]
    public async Task A_required_draft_is_a_new_version_and_publishing_it_replaces_the_published_one()
    {
        var created = await CreateAsync("one");
        await _host.RunAsync(async manager =>
        {
            var draft = (await manager.GetAsync(created.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<NotePart>(part => part.Text = "two");
            await manager.UpdateAsync(draft);
            await manager.SaveDraftAsync(draft);
        });

        var published = (await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId)))!;
        var latest = (await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId, VersionOptions.Latest)))!;
        Assert.Equal("one", published.As<NotePart>()!.Text);
        Assert.Equal("two", latest.As<NotePart>()!.Text);
        Assert.NotEqual(published.ContentItemVersionId, latest.ContentItemVersionId);
        Assert.False(published.Latest);

        await _host.RunAsync(async manager => await manager.PublishAsync((await manager.GetAsync(created.ContentItemId, VersionOptions.Latest))!));

        var versions = (await _host.RunAsync(manager => manager.GetAllVersionsAsync(created.ContentItemId))).ToList();
        Assert.Equal(2, versions.Count);
        Assert.Equal("two", Assert.Single(versions, version => version.Published).As<NotePart>()!.Text);
        Assert.Equal("two", Assert.Single(versions, version => version.Latest).As<NotePart>()!.Text);
    }

    [Fact]
    public async Task Discarding_a_draft_leaves_the_published_version_latest()
    {
        var created = await CreateAsync("one");
        await _host.RunAsync(async manager => await manager.GetAsync(created.ContentItemId, VersionOptions.DraftRequired));
        await _host.RunAsync(async manager => await manager.DiscardDraftAsync((await manager.GetAsync(created.ContentItemId, VersionOptions.Draft))!));

        Assert.Null(await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId, VersionOptions.Draft)));
        Assert.True((await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId)))!.Latest);
    }

    [Fact]
    public async Task Unpublishing_keeps_the_item_as_a_draft()
    {
        var created = await CreateAsync("one");
        await _host.RunAsync(async manager => await manager.UnpublishAsync((await manager.GetAsync(created.ContentItemId))!));

        Assert.Null(await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId)));
        Assert.NotNull(await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId, VersionOptions.Draft)));
    }

    [Fact]
    public async Task A_removed_item_is_no_longer_found_but_its_versions_stay()
    {
        var created = await CreateAsync("one");
        await _host.RunAsync(async manager => await manager.RemoveAsync((await manager.GetAsync(created.ContentItemId))!));

        Assert.Null(await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId, VersionOptions.Latest)));
        Assert.Single(await _host.RunAsync(manager => manager.GetAllVersionsAsync(created.ContentItemId)));
        Assert.Contains("part.Removed:True", _host.Log.Events);
    }

    [Fact]
    public async Task A_clone_is_a_draft_with_the_same_values_and_an_id_of_its_own()
    {
        var created = await CreateAsync("one");
        var clone = await _host.RunAsync(async manager => await manager.CloneAsync((await manager.GetAsync(created.ContentItemId))!));

        Assert.NotEqual(created.ContentItemId, clone.ContentItemId);
        Assert.False(clone.Published);
        Assert.Equal("one", clone.As<NotePart>()!.Text);
    }

    [Fact]
    public async Task An_old_version_is_restored_as_the_latest_draft()
    {
        var created = await CreateAsync("one");
        await _host.RunAsync(async manager =>
        {
            var draft = (await manager.GetAsync(created.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<NotePart>(part => part.Text = "two");
            await manager.PublishAsync(draft);
        });

        await _host.RunAsync(async manager => Assert.True((await manager.RestoreAsync((await manager.GetVersionAsync(created.ContentItemVersionId))!)).Succeeded));

        var latest = (await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId, VersionOptions.Latest)))!;
        Assert.Equal("one", latest.As<NotePart>()!.Text);
        Assert.False(latest.Published);
        Assert.Equal("two", (await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId)))!.As<NotePart>()!.Text);
    }

    [Fact]
    public async Task Handlers_run_in_order_and_the_ed_events_in_reverse()
    {
        await CreateAsync("one");

        Assert.Equal(
            [
                "first.Creating", "second.Creating", "part.Creating", "second.Created", "first.Created",
                "first.Publishing", "second.Publishing", "part.Publishing", "field.Publishing:Note.Lead",
                "part.Published", "second.Published", "first.Published",
            ],
            _host.Log.Events);
    }

    [Fact]
    public async Task A_handler_can_cancel_a_publication()
    {
        var created = await CreateAsync("one", VersionOptions.Draft);
        await _host.RunAsync(async manager =>
        {
            var draft = (await manager.GetAsync(created.ContentItemId, VersionOptions.Draft))!;
            draft.DisplayText = "keep private";
            await manager.PublishAsync(draft);
        });

        Assert.Null(await _host.RunAsync(manager => manager.GetAsync(created.ContentItemId)));
    }

    [Fact]
    public async Task Importing_twice_gives_one_version_and_importing_a_new_version_replaces_the_old()
    {
        await ImportAsync(Item("item1", "version1", "one"));
        await ImportAsync(Item("item1", "version1", "one more"));
        await ImportAsync(Item("item1", "version2", "two"));

        var versions = (await _host.RunAsync(manager => manager.GetAllVersionsAsync("item1"))).OrderBy(version => version.ContentItemVersionId).ToList();
        Assert.Equal(["version1", "version2"], versions.Select(version => version.ContentItemVersionId));
        Assert.Equal([false, true], versions.Select(version => version.Published));
        Assert.Equal([false, true], versions.Select(version => version.Latest));
        Assert.Equal(["one more", "two"], versions.Select(version => version.As<NotePart>()!.Text));
        Assert.Equal(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), versions[1].PublishedUtc);
    }

    [Fact]
    public async Task An_invalid_import_is_refused_with_the_reason_and_leaves_nothing()
    {
        var error = await Assert.ThrowsAsync<ContentImportException>(() => ImportAsync(Item("item1", "version1", "fine"), Item("item2", "version2", "forbidden")));

        Assert.Contains("NotePart.Text", error.Message, StringComparison.Ordinal);
        Assert.Contains("item2", error.Message, StringComparison.Ordinal);
        Assert.Null(await _host.RunAsync(manager => manager.GetAsync("item1")));
    }

    [Fact]
    public async Task An_import_of_a_missing_type_is_refused_by_name()
    {
        var item = Item("item1", "version1", "one");
        item.ContentType = "Missing";

        var error = await Assert.ThrowsAsync<ContentImportException>(() => ImportAsync(item));

        Assert.Contains("'Missing'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_id_of_another_item_is_refused()
    {
        await ImportAsync(Item("item1", "version1", "one"));

        var error = await Assert.ThrowsAsync<ContentImportException>(() => ImportAsync(Item("item2", "version1", "two")));

        Assert.Contains("item1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_holds_a_row_for_every_version_and_cuts_a_long_display_text()
    {
        await _host.RunAsync(async manager =>
        {
            var item = await manager.NewAsync("Note");
            item.DisplayText = new string('ă', 300);
            await manager.CreateAsync(item);
        });

        await _host.RunAsync(async services =>
        {
            var row = Assert.Single(await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>().ListAsync());
            Assert.Equal(255, row.DisplayText!.Length);
            Assert.Equal("Note", row.ContentType);
            Assert.True(row.Published);
        });
    }

    [Fact]
    public async Task Definitions_are_stored_and_altered_and_deleted()
    {
        await _host.RunAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterTypeDefinitionAsync("Note", type => type.WithPart("NotePart", part => part.MergeSettings(new JsonObject { ["X"] = 1 })));
            Assert.NotNull((await definitions.GetTypeDefinitionAsync("Note"))!.Parts.First().Settings["X"]);
        });

        await _host.RunAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            var type = (await definitions.GetTypeDefinitionAsync("note"))!;
            Assert.Equal("Ghi chú", type.DisplayName);
            Assert.Equal(["NotePart", "Note"], type.Parts.Select(part => part.Name));
            Assert.Equal("NoteField", type.Parts.Last().PartDefinition.Fields.Single().FieldDefinition.Name);
            await definitions.DeleteTypeDefinitionAsync("Note");
        });

        await _host.RunAsync(async services =>
            Assert.Null(await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Note")));
    }

    private Task<ContentItem> CreateAsync(string text, VersionOptions? options = null) => _host.RunAsync(async manager =>
    {
        var item = await manager.NewAsync("Note");
        item.Alter<NotePart>(part => part.Text = text);
        await manager.CreateAsync(item, options);

        return item;
    });

    private Task ImportAsync(params ContentItem[] items) => _host.RunAsync(manager => manager.ImportAsync(items));

    private static ContentItem Item(string id, string versionId, string text)
    {
        var item = new ContentItem
        {
            ContentItemId = id,
            ContentItemVersionId = versionId,
            ContentType = "Note",
            Published = true,
            Latest = true,
            PublishedUtc = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        };
        item.Alter<NotePart>(part => part.Text = text);

        return item;
    }
}
