using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>The page of a list that a request asks for.</summary>
public class PagerParameters
{
    [BindProperty(Name = "pagenum")]
    public int? Page { get; set; }

    public int? PageSize { get; set; }
}
