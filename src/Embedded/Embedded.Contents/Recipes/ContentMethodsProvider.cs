using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Scripting;

namespace OrchardCore.Contents.Scripting;

/// <summary>The script functions that make, change and delete content items. Scripts are synchronous, so they wait for the store.</summary>
internal sealed class ContentMethodsProvider : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new()
        {
            Name = "newContentItem",
            Method = services => (Func<string, ContentItem>)(type => Wait(() => Manager(services).NewAsync(type))),
        },
        new()
        {
            Name = "createContentItem",
            Method = services => (Func<string, bool?, object?, ContentItem>)((type, publish, properties) => Wait(() => CreateAsync(Manager(services), type, publish == true, properties))),
        },
        new()
        {
            Name = "updateContentItem",
            Method = services => (Action<ContentItem, object>)((item, properties) => Wait(() => UpdateAsync(Manager(services), item, properties))),
        },
        new()
        {
            Name = "deleteContentItem",
            Method = services => (Action<ContentItem, object?>)((item, _) => Wait(() => DeleteAsync(Manager(services), item))),
        },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static IContentManager Manager(IServiceProvider services) => services.GetRequiredService<IContentManager>();

    private static T Wait<T>(Func<Task<T>> work) => work().GetAwaiter().GetResult();

    private static async Task<ContentItem> CreateAsync(IContentManager manager, string type, bool publish, object? properties)
    {
        var item = await manager.NewAsync(type);
        Merge(item, properties);
        Require(item, await manager.UpdateValidateAndCreateAsync(item, publish ? VersionOptions.Published : VersionOptions.Draft));

        return item;
    }

    private static async Task<ContentItem> UpdateAsync(IContentManager manager, ContentItem item, object properties)
    {
        Merge(item, properties);
        await manager.UpdateAsync(item);
        Require(item, await manager.ValidateAsync(item));

        return item;
    }

    private static async Task<ContentItem> DeleteAsync(IContentManager manager, ContentItem item)
    {
        await manager.RemoveAsync(item);

        return item;
    }

    private static void Merge(ContentItem item, object? properties)
    {
        if (properties is not null)
        {
            item.Merge(properties as JsonObject ?? JObject.FromObject(properties)!, ContentJson.ReplaceArrays);
        }
    }

    private static void Require(ContentItem item, ContentManagement.Handlers.ContentValidateResult result)
    {
        if (!result.Succeeded)
        {
            throw new ValidationException($"The content item '{item.ContentItemId}' of type '{item.ContentType}' is not valid: {string.Join("; ", result.Errors.Select(error => error.ErrorMessage))}");
        }
    }
}
