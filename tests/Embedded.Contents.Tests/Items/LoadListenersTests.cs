using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Embedded.Contents.Tests.Items;

public sealed class LoadListenersTests
{
    [Fact]
    public void A_handler_of_other_events_hears_nothing_of_loading()
    {
        Assert.False(LoadListeners.HearsLoading(new Updating()));
        Assert.False(LoadListeners.HearsLoaded(new Updating()));
    }

    [Fact]
    public void A_handler_hears_the_event_that_it_overrides_itself_or_by_its_base()
    {
        Assert.True(LoadListeners.HearsLoaded(new Loaded()));
        Assert.False(LoadListeners.HearsLoading(new Loaded()));
        Assert.True(LoadListeners.HearsLoaded(new Inherited()));
    }

    [Fact]
    public void A_handler_that_implements_the_event_anew_hears_it() => Assert.True(LoadListeners.HearsLoading(new Anew()));

    private sealed class Updating : ContentPartHandler<ContentPart>
    {
        public override Task UpdatedAsync(UpdateContentContext context, ContentPart part) => Task.CompletedTask;
    }

    private class Loaded : ContentPartHandler<ContentPart>
    {
        public override Task LoadedAsync(LoadContentContext context, ContentPart part) => Task.CompletedTask;
    }

    private sealed class Inherited : Loaded;

    private sealed class Anew : ContentPartHandler<ContentPart>, IContentPartHandler
    {
        Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part) => Task.CompletedTask;
    }
}
