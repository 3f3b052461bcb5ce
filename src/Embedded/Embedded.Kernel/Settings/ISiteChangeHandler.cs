using OrchardCore.Settings;

namespace Embedded.Settings;

/// <summary>Is told of a change of the site's settings when it is stored.</summary>
public interface ISiteChangeHandler
{
    /// <param name="before">The settings as they are stored.</param>
    /// <param name="after">The settings as they will be.</param>
    Task ChangingAsync(ISite before, ISite after);
}
