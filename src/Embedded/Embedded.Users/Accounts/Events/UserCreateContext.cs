namespace OrchardCore.Users.Handlers;

/// <summary>A creation of an account, which a handler may cancel.</summary>
public class UserCreateContext : UserContextBase
{
    public UserCreateContext(IUser user)
        : base(user)
    {
    }

    public bool Cancel { get; set; }
}
