using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the display drivers of parts.</summary>
public static class ContentPartServiceCollectionExtensions
{
    /// <summary>Displays and edits the part with the driver, in every display mode and editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.UseDisplayDriver(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => builder.ForDisplayMode(partDisplayDriverType).ForEditor(partDisplayDriverType);

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TContentPartDisplayDriver), predicate);

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => builder.ForDisplayMode(partDisplayDriverType, static _ => true);

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string, bool> predicate)
        => builder.Add(partDisplayDriverType, option => option.ForDisplayMode(partDisplayDriverType, predicate));

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TContentPartDisplayDriver), predicate);

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => builder.ForEditor(partDisplayDriverType, static _ => true);

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string, bool> predicate)
        => builder.Add(partDisplayDriverType, option => option.ForEditor(partDisplayDriverType, predicate));

    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.RemoveDisplayDriver(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder RemoveDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.RemoveAll(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Part(builder.ContentPartType).Remove(partDisplayDriverType));

        return builder;
    }

    private static ContentPartOptionBuilder Add(this ContentPartOptionBuilder builder, Type driverType, Action<ContentPartDisplayOption> add)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped(driverType);
        builder.Services.Configure<ContentDisplayOptions>(options => add(options.Part(builder.ContentPartType)));

        return builder;
    }
}
