namespace OrchardCore.Setup.Services;

/// <summary>Names the administrator before the account exists.</summary>
public interface ISetupUserIdGenerator
{
    string GenerateUniqueId();
}
