// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {SubnetTokenFactory} from "../tokens/SubnetTokenFactory.sol";
import {MarketBooks} from "./MarketBooks.sol";

/// @title A market of digital goods
/// @notice Neurons of a subnet sell data sets, models and insights for TAO or for a SubnetToken. A purchase goes in turns:
///
/// 1. The buyer orders: the price goes into the escrow, and the seller gets a secret of the buyer's, sealed.
/// 2. The seller offers: it encrypts the goods under a key of its own and the buyer's secret, and is bound to both the
///    encrypted chunks and the key by their hashes.
/// 3. The buyer confirms when it has all encrypted chunks and the list of leaves, and has compared them with the roots on the
///    chain. Until then it may call the purchase off at any time and has lost nothing.
/// 4. The seller reveals the key in time, or the buyer has its money back.
/// 5. In the dispute window one chunk that does not decrypt to what was listed proves the seller wrong, and the buyer has its
///    money back. Otherwise the seller is paid.
///
/// Who breaks off a turn pays for it alone: a seller that is late with the key or shows a wrong one loses its bond to the
/// buyer. Nobody judges, there is no fee and no administrator.
/// @dev It guarantees that the buyer gets exactly the bytes under the listing's root, or its money. It does not guarantee that
/// those bytes are worth anything, nor that the buyer keeps them for itself. The buyer's secret keeps what the chain shows from
/// opening the goods, unless there is a dispute, which shows it, too.
///
/// A key can be seen before its transaction is in a block. So nothing that the buyer can do once the key is on its way stops the
/// payment: not even the end of the seller's neuron, after which the seller has at least NOTICE_BLOCKS left. But a seller that
/// reveals in the last blocks of its time may be too late, and shows its key nevertheless.
contract CommodityMarket is MarketBooks, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Takes tokens of one factory for good.
    /// @param tokenFactory The factory.
    constructor(SubnetTokenFactory tokenFactory) MarketBooks(tokenFactory) {}

    /// @notice Puts goods up for sale. The caller's id must be a hotkey registered on the subnet, or the coldkey that owns it.
    /// @param hotkey The neuron for which the caller sells.
    /// @param terms What the caller promises.
    /// @param uri Where the goods are described, and where buyers find the list of leaves.
    /// @return listingId The listing.
    function list(bytes32 hotkey, Terms calldata terms, string calldata uri)
        external
        nonReentrant
        returns (uint256 listingId)
    {
        _checkTerms(terms);
        uint64 registration = _registrationOf(terms.netuid);
        if (registration == 0) revert NoSubnet(terms.netuid);
        (bool exists, uint16 uid) = _neuron(terms.netuid, hotkey, msg.sender);
        if (!exists) revert NotNeuron(terms.netuid, hotkey, msg.sender);
        listingId = ++listingCount;
        Listing storage listing = _listings[listingId];
        (listing.terms, listing.seller, listing.hotkey) = (terms, msg.sender, hotkey);
        (listing.registration, listing.listed) = (registration, true);
        listing.permit = METAGRAPH.getValidatorStatus(terms.netuid, uid);
        listing.token = _tokenOf(terms.paymentNetuid);
        _emitListed(listingId, listing, terms, uri);
    }

    /// @notice Changes the price of later orders. Only the seller may.
    /// @param listingId The listing.
    /// @param price The price, in wei of TAO or in the token's unit.
    function setPrice(uint256 listingId, uint128 price) external nonReentrant {
        Listing storage listing = _listingOf(listingId);
        _requireSeller(listing);
        if (!listing.listed) revert NotListed(listingId);
        listing.terms.price = price;
        emit PriceChanged(listingId, price);
    }

    /// @notice Ends a listing for good. Only the seller may. Orders that were made remain.
    /// @param listingId The listing.
    function delist(uint256 listingId) external nonReentrant {
        Listing storage listing = _listingOf(listingId);
        _requireSeller(listing);
        if (!listing.listed) revert NotListed(listingId);
        listing.listed = false;
        emit Delisted(listingId);
    }

    /// @notice Orders goods and pays the price into the escrow. For goods that are paid in TAO the value is maxPrice, and what
    /// is above the price can be withdrawn; tokens are taken by allowance.
    /// @param listingId The listing.
    /// @param maxPrice Highest price, in wei of TAO or in the token's unit.
    /// @param secretHash sha256 of 32 random bytes, the buyer's secret.
    /// @param message For the seller: the secret, sealed to the listing's boxKey. At most MAX_MESSAGE bytes.
    /// @return purchaseId The purchase.
    function order(uint256 listingId, uint256 maxPrice, bytes32 secretHash, bytes calldata message)
        external
        payable
        nonReentrant
        returns (uint256 purchaseId)
    {
        Listing storage listing = _listingOf(listingId);
        if (!listing.listed) revert NotListed(listingId);
        _requireStock(listingId, listing);
        _requireNeuron(listing);
        if (message.length > MAX_MESSAGE) revert MessageTooLong(message.length, MAX_MESSAGE);
        uint128 price = listing.terms.price;
        if (price > maxPrice) revert PriceTooHigh(price, maxPrice);
        address token = listing.token;
        _requireValue(token == TAO ? maxPrice : 0);
        purchaseId = ++purchaseCount;
        Purchase storage purchase = _purchases[purchaseId];
        (purchase.listingId, purchase.buyer, purchase.price) = (listingId, msg.sender, price);
        (purchase.secretHash, purchase.status) = (secretHash, Status.Ordered);
        purchase.deadline = _after(listing.terms.offerBlocks);
        emit Ordered(purchaseId, listingId, msg.sender, price, secretHash, message, purchase.deadline);
        if (token == TAO) {
            _escrow(TAO, maxPrice);
            if (maxPrice > price) _credit(TAO, msg.sender, maxPrice - price);
        } else {
            _escrow(token, price);
            IERC20(token).safeTransferFrom(msg.sender, address(this), price);
        }
    }

    /// @notice Offers the goods, encrypted for one buyer, who could now be served. Only the seller may, while it is a neuron of
    /// the subnet. The value is the bond.
    /// @param purchaseId The purchase.
    /// @param cipherRoot Root of the encrypted chunks.
    /// @param keyHash sha256 of 32 random bytes, the seller's key; another one for each purchase.
    /// @param uri Where the encrypted goods are.
    function offer(uint256 purchaseId, bytes32 cipherRoot, bytes32 keyHash, string calldata uri)
        external
        payable
        nonReentrant
    {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Ordered);
        Listing storage listing = _listings[purchase.listingId];
        _requireSeller(listing);
        _requireInTime(purchase);
        _requireNeuron(listing);
        _requireStock(purchase.listingId, listing);
        _requireValue(listing.terms.bondWei);
        _escrow(TAO, msg.value);
        ++listing.sold;
        (purchase.cipherRoot, purchase.keyHash, purchase.status) = (cipherRoot, keyHash, Status.Offered);
        purchase.deadline = _after(listing.terms.confirmBlocks);
        emit Offered(purchaseId, cipherRoot, keyHash, uri, purchase.deadline);
    }

    /// @notice Confirms that the buyer has all encrypted chunks and all leaves, under the roots that are on the chain. Only the
    /// buyer may, and it should only then: without them it can prove nothing.
    /// @param purchaseId The purchase.
    /// @param cipherRoot Root of the encrypted chunks that the buyer has.
    /// @param keyHash Hash of the key that the buyer expects.
    function confirm(uint256 purchaseId, bytes32 cipherRoot, bytes32 keyHash) external nonReentrant {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Offered);
        Listing storage listing = _listings[purchase.listingId];
        _requireBuyer(purchase);
        _requireInTime(purchase);
        _requireNeuron(listing);
        if (cipherRoot != purchase.cipherRoot || keyHash != purchase.keyHash) {
            revert OtherOffer(purchase.cipherRoot, purchase.keyHash);
        }
        purchase.status = Status.Confirmed;
        purchase.deadline = _after(listing.terms.revealBlocks);
        emit Confirmed(purchaseId, purchase.deadline);
    }

    /// @notice Calls a purchase off before it is confirmed. Only the buyer may.
    /// @param purchaseId The purchase.
    function cancel(uint256 purchaseId) external nonReentrant {
        Purchase storage purchase = _purchaseOf(purchaseId);
        _requireBuyer(purchase);
        if (purchase.status > Status.Offered) revert WrongStatus(purchaseId, purchase.status);
        _refund(purchaseId, purchase, false);
    }

    /// @notice Gives a seller that is no neuron of the subnet any more NOTICE_BLOCKS to reveal, if it has not less; after them the
    /// buyer has its money back, and the seller its bond. Only the buyer may, who may also wait and claim the bond.
    /// @param purchaseId The purchase.
    function giveNotice(uint256 purchaseId) external nonReentrant {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Confirmed);
        Listing storage listing = _listings[purchase.listingId];
        _requireBuyer(purchase);
        _requireInTime(purchase);
        if (purchase.noticed) revert AlreadyNoticed(purchaseId);
        if (_isNeuron(listing)) revert StillNeuron(listing.terms.netuid, listing.hotkey, listing.seller);
        purchase.noticed = true;
        uint64 latest = _after(NOTICE_BLOCKS);
        if (latest < purchase.deadline) purchase.deadline = latest;
        emit NoticeGiven(purchaseId, purchase.deadline);
    }

    /// @notice Shows the key that the seller is bound to. Anyone may, for the seller's good: it can only be the one.
    /// @param purchaseId The purchase.
    /// @param key The key.
    function reveal(uint256 purchaseId, bytes32 key) external nonReentrant {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Confirmed);
        _requireInTime(purchase);
        _requireKey(purchase, key);
        purchase.status = Status.Revealed;
        purchase.deadline = _after(_listings[purchase.listingId].terms.disputeBlocks);
        emit Revealed(purchaseId, key, purchase.deadline);
    }

    /// @notice Proves with one chunk that the key does not give the goods. Anyone may who has the evidence; the money goes to
    /// the buyer.
    /// @param purchaseId The purchase.
    /// @param evidence The chunk.
    function proveMismatch(uint256 purchaseId, Evidence calldata evidence) external nonReentrant {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Revealed);
        _requireInTime(purchase);
        if (!isMismatch(purchaseId, evidence)) revert ChunkIsRight(evidence.index);
        ++_listings[purchase.listingId].wrong;
        emit MismatchProven(purchaseId, evidence.index);
        _refund(purchaseId, purchase, true);
    }

    /// @notice Pays the seller before the dispute window ends. Only the buyer may.
    /// @param purchaseId The purchase.
    function accept(uint256 purchaseId) external nonReentrant {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Revealed);
        _requireBuyer(purchase);
        _pay(purchaseId, purchase);
    }

    /// @notice Pays the seller after the dispute window. Anyone may.
    /// @param purchaseId The purchase.
    function settle(uint256 purchaseId) external nonReentrant {
        Purchase storage purchase = _purchaseIn(purchaseId, Status.Revealed);
        _requirePast(purchase);
        _pay(purchaseId, purchase);
    }

    /// @notice Refunds a purchase in which the seller has not offered, the buyer has not confirmed, or the seller has not
    /// revealed in time. Anyone may.
    /// @param purchaseId The purchase.
    function timeout(uint256 purchaseId) external nonReentrant {
        Purchase storage purchase = _purchaseOf(purchaseId);
        if (purchase.status > Status.Confirmed) revert WrongStatus(purchaseId, purchase.status);
        _requirePast(purchase);
        _refund(purchaseId, purchase, purchase.status == Status.Confirmed && !purchase.noticed);
    }

    /// @notice Pays out all that the caller may withdraw of one token.
    /// @param token The token; zero for TAO.
    /// @param receiver Who gets it.
    /// @return amount What was paid, in wei of TAO or in the token's unit.
    function withdraw(address token, address receiver) external nonReentrant returns (uint256 amount) {
        if (receiver == address(0) || receiver == address(this)) revert InvalidReceiver(receiver);
        amount = creditOf[token][msg.sender];
        if (amount == 0) revert NothingToWithdraw(msg.sender, token);
        delete creditOf[token][msg.sender];
        credited[token] -= amount;
        emit Withdrawn(msg.sender, token, receiver, amount);
        if (token == TAO) Address.sendValue(payable(receiver), amount);
        else IERC20(token).safeTransfer(receiver, amount);
    }

    function _requireValue(uint256 wantedWei) private view {
        if (msg.value != wantedWei) revert WrongValue(msg.value, wantedWei);
    }

    function _checkTerms(Terms calldata terms) private pure {
        if (terms.size == 0) revert NoGoods();
        uint32[4] memory durations = [terms.offerBlocks, terms.confirmBlocks, terms.revealBlocks, terms.disputeBlocks];
        for (uint256 i = 0; i < 4; ++i) {
            uint256 least = i == 3 ? MIN_DISPUTE_BLOCKS : 1;
            if (durations[i] < least || durations[i] > MAX_BLOCKS) revert InvalidDuration(durations[i]);
        }
    }

    function _emitListed(uint256 listingId, Listing storage listing, Terms calldata terms, string calldata uri)
        private
    {
        (, bytes32 coldkey) = STAKING.getHotkeyOwner(listing.hotkey);
        emit Listed(
            listingId, terms.netuid, listing.hotkey, coldkey, msg.sender, listing.permit, listing.token, terms, uri
        );
    }

    /// @dev The price is the seller's, and the bond again.
    function _pay(uint256 purchaseId, Purchase storage purchase) private {
        Listing storage listing = _listings[purchase.listingId];
        purchase.status = Status.Paid;
        emit Paid(purchaseId, listing.seller, purchase.price);
        _credit(listing.token, listing.seller, purchase.price);
        _credit(TAO, listing.seller, listing.terms.bondWei);
    }

    /// @dev The price is the buyer's again. The bond goes to who is not at fault. An edition whose key was never shown can be sold
    /// once more.
    function _refund(uint256 purchaseId, Purchase storage purchase, bool atFault) private {
        Listing storage listing = _listings[purchase.listingId];
        Status status = purchase.status;
        uint256 bondWei = status == Status.Ordered ? 0 : listing.terms.bondWei;
        if (status == Status.Offered || status == Status.Confirmed) --listing.sold;
        purchase.status = Status.Refunded;
        emit Refunded(purchaseId, purchase.buyer, purchase.price, atFault ? bondWei : 0);
        _credit(listing.token, purchase.buyer, purchase.price);
        _credit(TAO, atFault ? purchase.buyer : listing.seller, bondWei);
    }
}
