namespace OrchardCore.Admin;

/// <summary>Where the admin is.</summary>
public class AdminOptions
{
    private string _adminUrlPrefix = "Admin";

    /// <summary>The first segment of every admin address.</summary>
    public string AdminUrlPrefix
    {
        get => _adminUrlPrefix;
        set => _adminUrlPrefix = value.Trim(' ', '/');
    }
}
