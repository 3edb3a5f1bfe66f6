<#
.SYNOPSIS
Switches the breadcrumb on or off for the whole tenant: its row in the list "Tenant Wide Extensions" of the app catalog.
.DESCRIPTION
Safe to run again: what is so already is left alone. -WhatIf says what would be changed, and changes nothing.
Needs PnP.PowerShell, connected to the app catalog as somebody who manages it:
  Install-Module PnP.PowerShell -Scope CurrentUser
  Connect-PnPOnline -Url https://<tenant>.sharepoint.com/sites/appcatalog -Interactive -ClientId <your app registration>
.EXAMPLE
./Breadcrumb.ps1 -State On -Properties '{"rootTitle":"Accueil","hideOnHome":true}' -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [ValidateSet('On', 'Off')] [string] $State,
    [string] $Properties = '{}'
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Of src/extensions/breadcrumb/BreadcrumbApplicationCustomizer.manifest.json.
$componentId = 'b5b0f0a4-6b1c-4a86-9a0f-5b7c1f3f6d21'
$location = 'ClientSideExtension.ApplicationCustomizer'
$title = "ENT: fil d$([char]0x2019)Ariane"

if ($null -eq ($Properties | ConvertFrom-Json)) { throw 'The properties are no JSON object.' }

# By its address: the list's title is in the language of the catalog.
$list = Get-PnPList -Identity 'Lists/TenantWideExtensions'
if ($null -eq $list) { throw 'There is no list of tenant-wide extensions here: connect to the app catalog of the tenant.' }

$ours = @(Get-PnPListItem -List $list -PageSize 500 | Where-Object {
        $_['TenantWideExtensionComponentId'] -eq $componentId -and $_['TenantWideExtensionLocation'] -eq $location
    } | Sort-Object -Property Id)
$kept = if ($State -eq 'On') { $ours | Select-Object -First 1 } else { $null }
$surplus = @($ours | Where-Object { $null -eq $kept -or $_.Id -ne $kept.Id })

foreach ($row in $surplus) {
    if ($PSCmdlet.ShouldProcess("row $($row.Id)", 'Remove')) { Remove-PnPListItem -List $list -Identity $row.Id -Force }
}
if ($State -eq 'On') {
    $values = @{
        Title                                  = $title
        TenantWideExtensionComponentId         = $componentId
        TenantWideExtensionLocation            = $location
        TenantWideExtensionComponentProperties = $Properties
        TenantWideExtensionDisabled            = $false
    }
    if ($null -eq $kept) {
        if ($PSCmdlet.ShouldProcess('the tenant-wide extensions', 'Add the row')) { Add-PnPListItem -List $list -Values $values | Out-Null }
    }
    elseif ($kept['TenantWideExtensionComponentProperties'] -ne $Properties -or $kept['TenantWideExtensionDisabled'] -eq $true) {
        if ($PSCmdlet.ShouldProcess("row $($kept.Id)", 'Change')) { Set-PnPListItem -List $list -Identity $kept.Id -Values $values | Out-Null }
    }
    elseif ($surplus.Count -eq 0) { Write-Output 'Nothing to change.' }
}
elseif ($ours.Count -eq 0) { Write-Output 'Nothing to change.' }
