using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds accounts by their sign-in with another provider.</summary>
public class UserByLoginInfoIndex : MapIndex
{
    public string LoginProvider { get; set; } = null!;

    public string ProviderKey { get; set; } = null!;
}
