using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

/// <summary>The view that is being rendered, for what is called from it.</summary>
public class ViewContextAccessor
{
    public ViewContext? ViewContext { get; set; }
}
