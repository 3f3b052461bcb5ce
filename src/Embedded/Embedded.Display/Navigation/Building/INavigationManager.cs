using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Builds menus from what providers contribute.</summary>
public interface INavigationManager
{
    /// <summary>The entries of a menu that the present user may see, merged and in order.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
